// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { TextContext } from '../../components/text-context';
import {
  ExchangePage,
  type ExchangePageProps,
} from '../../components/workbench/exchange/exchange-page';
import { openFile } from '../../lib/imports/open-file';
import type { StoredLedger } from '../../lib/partners/stored-ledger';
import { type Language, sentencesIn } from '../extension/sentences';
import { bytesOf } from '../imports/files';
import { CUSTOMER, DAYS, NOW, OTHER, PARTNER, storedAfter } from '../imports/some-ledger';
import { accessibilityFaults } from './accessibility';

const LEDGER: StoredLedger = {
  ...{ tenant: CUSTOMER, events: [], unreadable: 0 },
  grants: storedAfter([
    {
      ...{ key: `${PARTNER}|seller`, kind: 'seller', partnerId: PARTNER, by: ['words'] },
      at: DAYS[0] ?? '',
      holding: { name: 'Contoso', access: ['dap', 'reseller'], roles: [], rolesComplete: true },
    },
  ]),
};
const EMPTY = { tenant: OTHER, grants: [], events: [], unreadable: 0 };
const partner = (id: string, name: string, dap: boolean) => ({
  ...{ Identity: id, DisplayName: name, Relationship: 'Reseller', CanRemoveDap: dap },
});
const CONTOSO = partner(PARTNER, 'Contoso', false);
const FABRIKAM = partner(OTHER, 'Fabrikam', true);

function show(changes: Partial<ExchangePageProps> = {}, language: Language = 'en') {
  const props: ExchangePageProps = {
    ...{ inFront: true, now: () => NOW, day: (when) => when.slice(0, 10) },
    tenants: async () => ({
      ok: true,
      value: [{ tenant: CUSTOMER, readAt: null, whole: true, wholeAt: null }],
    }),
    stored: async (tenant) => ({
      ok: true,
      value: tenant === CUSTOMER ? LEDGER : { ...EMPTY, tenant },
    }),
    onNews: () => () => undefined,
    open: (file) => openFile(file, NOW),
    take: vi.fn(async () => ({ ok: true as const, value: [] })),
    fileOf: vi.fn(() => 'blob:made'),
    ...changes,
  };
  const { container } = render(
    <TextContext.Provider value={sentencesIn(language)}>
      <main>
        <h1>x</h1>
        <ExchangePage {...props} />
      </main>
    </TextContext.Provider>,
  );
  return { ...props, container };
}

/** Gives the page a file as the button does. */
function choose(content: unknown, name = 'partners.json', count = 1): void {
  const field = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (field === null) throw new Error('No place for files.');
  const bytes = bytesOf(content);
  const file = new File([bytes.slice()], name, { lastModified: Date.parse(DAYS[2] ?? '') });
  Object.defineProperty(field, 'files', { value: Array(count).fill(file), configurable: true });
  fireEvent.change(field);
}
const alerts = () =>
  screen
    .queryAllByRole('alert')
    .map(({ textContent }) => textContent)
    .filter((text) => text !== '');
const about = (tenant: string) =>
  fireEvent.change(screen.getByLabelText('This file is about the tenant'), {
    target: { value: tenant },
  });
const takeButton = () => screen.getByRole('button', { name: /^Take in: / });
const group = (kind: string) => screen.findByTestId(kind);

afterEach(cleanup);

describe('a file that cannot be taken in', () => {
  test.each<[string, unknown, string]>([
    ['is empty', '', 'partners.json: The file is empty.'],
    ['is cut', '{"value":[', 'The JSON is not complete or not correct.'],
    ['is something else', 'Dear partner', 'This is neither JSON nor a table'],
  ])('%s, and the page says so', async (_, content, sentence) => {
    show();
    choose(content);
    await waitFor(() => expect(alerts().join()).toContain(sentence));
  });

  test('comes with others: none is read', async () => {
    const { open } = show({ open: vi.fn() });
    choose([CONTOSO], 'a.json', 2);
    await waitFor(() =>
      expect(alerts()).toEqual(['Only one file at a time, please. None was read.']),
    );
    expect(open).not.toHaveBeenCalled();
  });

  test('cannot be stored: that is said, and the preview stays', async () => {
    show({ take: async () => ({ ok: false, error: 'full' }) });
    choose([FABRIKAM]);
    about(await screen.findByLabelText('This file is about the tenant').then(() => CUSTOMER));
    await group('new');
    fireEvent.click(takeButton());
    await waitFor(() =>
      expect(alerts()).toEqual(['It could not be stored. Nothing was taken in.']),
    );
    expect(takeButton()).toBeTruthy();
  });
});

describe('a file that names no tenant', () => {
  test('is compared with nothing until the user has said whose it is', async () => {
    show();
    choose([CONTOSO]);
    await screen.findByText('The file does not say whose tenant it is about. Only you can know.');
    expect(screen.queryByRole('button', { name: /^Take in: / })).toBeNull();
    about('other');
    const field = screen.getByLabelText('Its tenant id');
    fireEvent.input(field, { target: { value: 'not an id' } });
    expect(screen.queryByRole('button', { name: /^Take in: / })).toBeNull();
    fireEvent.input(field, { target: { value: OTHER.toUpperCase() } });
    await group('new');
  });

  test('shows what differs side by side, and takes it only when it is ticked', async () => {
    const { take } = show();
    choose([CONTOSO, FABRIKAM]);
    await screen.findByLabelText('This file is about the tenant');
    about(CUSTOMER);
    const differs = await group('differs');
    const cells = within(differs)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
    expect(cells).toEqual(expect.arrayContaining(['DAP, Reseller', 'Reseller']));
    expect(differs.textContent).toContain('Ledger, 2026-11-16 (the list)');
    expect(takeButton().textContent).toBe('Take in: 1');
    fireEvent.click(within(differs).getByRole('checkbox'));
    fireEvent.click(within(await group('new')).getByRole('checkbox'));
    fireEvent.click(takeButton());
    await waitFor(() => expect(take).toHaveBeenCalledOnce());
    expect(vi.mocked(take).mock.calls[0]?.[0]).toMatchObject({
      ...{
        tenant: CUSTOMER,
        name: 'partners.json',
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      grants: [{ key: `${PARTNER}|seller`, versions: [{ seen: { file: { last: DAYS[2] } } }] }],
    });
    await screen.findByText('Done. Grants taken in: 1. Changes in the ledger: 0.');
  });

  test('has the date of its last change until the user gives another', async () => {
    const { take } = show();
    choose([FABRIKAM]);
    await screen.findByLabelText('This file is about the tenant');
    about(CUSTOMER);
    const day = screen.getByLabelText<HTMLInputElement>(/^It shows how things were on/);
    expect(day.value).toBe('2026-11-20');
    fireEvent.input(day, { target: { value: '2031-01-01' } });
    await screen.findByText('Give a day that is not in the future.');
    fireEvent.input(day, { target: { value: '2026-10-01' } });
    await group('new');
    fireEvent.click(takeButton());
    await waitFor(() => expect(take).toHaveBeenCalledOnce());
    expect(vi.mocked(take).mock.calls[0]?.[0]).toMatchObject({
      grants: [{ versions: [{ seen: { file: { last: '2026-10-01T00:00:00.000Z' } } }] }],
    });
  });
});

test('a table is read by the columns that the user names', async () => {
  show();
  choose('Foo;Bar\r\nFabrikam;Reseller\r\n;x\r\n', 'list.csv');
  const partnerColumn = await screen.findByLabelText('Partner’s name');
  about(CUSTOMER);
  const skipped = await screen.findByTestId('skipped');
  expect(within(skipped).getAllByRole('listitem')).toHaveLength(2);
  fireEvent.change(partnerColumn, { target: { value: '0' } });
  expect((await group('new')).textContent).toContain('Fabrikam');
  expect(screen.getByTestId('skipped').textContent).toContain('Row 3: names no partner.');
});

test('an export of another tenant puts nothing into this one, and says so', async () => {
  show();
  const relationship = {
    id: `${CUSTOMER}-${PARTNER}`,
    accessDetails: {},
    customer: { tenantId: OTHER },
  };
  choose({ value: [relationship] });
  expect(
    (await screen.findByLabelText<HTMLSelectElement>('This file is about the tenant')).value,
  ).toBe(OTHER);
  about(CUSTOMER);
  await waitFor(() => expect(alerts().join()).toContain('The file is about another tenant.'));
  expect((await screen.findByTestId('skipped')).textContent).toContain(`is about tenant ${OTHER}.`);
  expect((takeButton() as HTMLButtonElement).disabled).toBe(true);
});

describe('a ledger', () => {
  test('is saved in the moment of the click', async () => {
    const { fileOf } = show();
    const link = await screen.findByRole('link', { name: 'Save as JSON' });
    fireEvent.click(link);
    expect(vi.mocked(fileOf).mock.calls).toEqual([[LEDGER, 'json']]);
    expect(link.getAttribute('href')).toBe('blob:made');
    expect(link.getAttribute('download')).toBe(`consent-lens-${CUSTOMER}-2026-11-30.json`);
  });

  test('whose records are damaged in part says how many are missing', async () => {
    show({ stored: async () => ({ ok: true, value: { ...LEDGER, unreadable: 2 } }) });
    await waitFor(() => expect(alerts().join()).toContain('could not be read: 2.'));
  });

  test('that cannot be read at all is said', async () => {
    show({ tenants: async () => ({ ok: false, error: 'closed' }) });
    expect((await screen.findByTestId('exchange-trouble')).textContent).toContain(
      'could not be read',
    );
  });
});

describe('every state', () => {
  const states: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['a fault', '{'],
    ['a preview', [CONTOSO, FABRIKAM, null, { ...FABRIKAM, DisplayName: 'Again' }]],
    ['a table', 'Foo;Bar\r\nFabrikam;Reseller\r\n;x\r\n'],
  ];
  test.each(
    states.flatMap(([name, content]) => [
      [name, 'en', content] as const,
      [name, 'de', content] as const,
    ]),
  )('%s in "%s" can be used by everyone', async (_, language, content) => {
    const { container } = show({}, language);
    await waitFor(() => expect(screen.getAllByRole('link')).toHaveLength(3));
    if (content !== undefined) choose(content);
    if (Array.isArray(content)) {
      const fields = await waitFor(() => {
        const selects = screen.getAllByRole('combobox');
        expect(selects.length).toBeGreaterThan(1);
        return selects;
      });
      fireEvent.change(fields[0] as HTMLElement, { target: { value: CUSTOMER } });
      await group('differs');
    }
    await waitFor(() => expect(container.textContent).not.toMatch(/\$\d|undefined|\[object/));
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
