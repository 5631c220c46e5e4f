// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { STORAGE_FAULTS } from '../../lib/domain/storage-fault';
import type { PartnersBook } from '../../lib/sheets/partners/partners-book';
import { manyRows } from '../partners/many-partners';
import { CUSTOMER } from '../partners/readings';
import { accessibilityFaults } from './accessibility';
import { book, LOOKS, lines, NOTHING, NOW, page, SENTENCES, showPartners, words } from './partners';

const OTHER = '5ce90100-7e57-4aaa-8bbb-0000000000c2';
const THREE = book(LOOKS);
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

afterEach(cleanup);

describe('before there is anything to show', () => {
  test('nothing is called empty while it is being read', async () => {
    const never = { load: () => new Promise<PartnersBook>(() => {}), onNews: () => () => {} };
    render(page(never));
    expect(words()).toContain('Reading …');
    expect(words()).not.toContain('No partners read yet');
  });

  test('the page says how to fill the list', async () => {
    await showPartners(NOTHING);
    expect(words()).toContain('No partners read yet');
    expect(screen.getByText('Open Partner relationships').getAttribute('href')).toMatch(
      /^https:.*#\/partners$/,
    );
    expect(lines()).toEqual([]);
  });

  test('a list without any partner is something else', async () => {
    await showPartners(book([{ at: NOW, rows: [] }]));
    expect(words()).toContain('The page listed no partners.');
    expect(words()).not.toContain('No partners read yet');
  });

  test('nothing is read before the page is looked at, and then once', async () => {
    const desk = { load: vi.fn(async () => NOTHING), onNews: () => () => {} };
    const { rerender } = render(page(desk, false));
    await act(async () => {});
    expect(desk.load).not.toHaveBeenCalled();
    for (const inFront of [true, false, true]) rerender(page(desk, inFront));
    await act(async () => {});
    expect(desk.load).toHaveBeenCalledOnce();
  });
});

describe('news', () => {
  test('that come while a list is being read: only the latest answer counts', async () => {
    const answers: ((read: PartnersBook) => void)[] = [];
    let tell = (_: string) => {};
    const desk = {
      load: () => new Promise<PartnersBook>((answer) => answers.push(answer)),
      onNews: (listener: typeof tell) => {
        tell = listener;
        return () => {};
      },
    };
    render(page(desk));
    await act(async () => tell(CUSTOMER));
    expect(answers).toHaveLength(2);
    await act(async () => answers[1]?.(THREE));
    await act(async () => answers[0]?.(NOTHING));
    expect(lines()).toHaveLength(4);
  });

  test('are no longer listened to when the page is gone', async () => {
    const stop = vi.fn();
    const { unmount } = render(page({ load: async () => THREE, onNews: () => stop }));
    await act(async () => {});
    await act(async () => void unmount());
    expect(stop).toHaveBeenCalledOnce();
  });
});

describe('what went wrong', () => {
  test.each([...STORAGE_FAULTS, 'error'] as const)(
    'storage that fails with "%s" is told in words, and is no empty list',
    async (fault) => {
      await showPartners({ ...NOTHING, fault });
      expect(screen.getByRole('alert').textContent).toContain(
        SENTENCES.en(`ledger.fault.${fault}`),
      );
      expect(words()).not.toContain('No partners read yet');
    },
  );

  test('what was read before stays, with the fault beside it', async () => {
    const { news } = await showPartners(THREE);
    await news({ ...NOTHING, fault: 'closed' });
    expect(screen.getByRole('alert').textContent).toContain('What is shown below was read before.');
    expect(lines()).toHaveLength(4);
  });

  test('a reading that could not be kept, records that could not be read', async () => {
    await showPartners(book(LOOKS, { unreadable: 2, trouble: { fault: 'full', at: NOW } }));
    const alerts = screen.getAllByRole('alert').map(({ textContent }) => textContent);
    expect(alerts).toHaveLength(2);
    expect(alerts[0]).toContain('could not be kept. The disk');
    expect(alerts[1]).toContain('could not be read: 2.');
  });

  test('a list that was not read whole', async () => {
    await showPartners(book([{ at: NOW, rows: manyRows(1), whole: false }]));
    expect(words()).toContain('That reading was not complete');
  });
});

describe('tenants', () => {
  test('one alone is named', async () => {
    await showPartners(THREE);
    expect(words()).toContain(`Tenant: ${CUSTOMER}`);
  });

  test('several are a choice, and another one is read when it is chosen', async () => {
    const { desk } = await showPartners(book(LOOKS, { tenants: [CUSTOMER, OTHER, 'unknown'] }));
    const options = within(screen.getByLabelText('Tenant')).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      CUSTOMER,
      OTHER,
      'tenant not known',
    ]);
    choose('Tenant', OTHER);
    await act(async () => {});
    expect(desk.load.mock.calls).toEqual([[undefined], [OTHER]]);
  });
});

describe('every state', () => {
  const states: readonly (readonly [string, PartnersBook])[] = [
    ['empty', NOTHING],
    ['without storage', { ...NOTHING, fault: 'unavailable' }],
    ['with faults', book(LOOKS, { unreadable: 1, trouble: { fault: 'full', at: NOW } })],
    ['of an unknown tenant', book(LOOKS, { tenants: [CUSTOMER, 'unknown'] })],
    ['with three partners', THREE],
    ['with 300 partners', book([{ at: NOW, rows: manyRows(300) }])],
  ];
  test.each(
    states.flatMap(([name, read]) => [[name, 'en', read] as const, [name, 'de', read] as const]),
  )('%s in "%s" can be used by everyone', async (name, language, read) => {
    const { container } = await showPartners(read, language);
    const details = container.querySelector<HTMLElement>('[data-testid="grant"] button');
    if (details !== null) fireEvent.click(details);
    expect(container.querySelectorAll('[data-testid="grant"]').length > 0).toBe(
      read.ledger !== undefined,
    );
    expect(container.textContent).not.toMatch(/\$\d|undefined|\[object/);
    // A long table holds nothing that a short one lacks.
    if (!name.includes('300')) expect(await accessibilityFaults(container)).toEqual([]);
  });
});
