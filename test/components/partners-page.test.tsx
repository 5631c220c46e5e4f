// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { TextContext } from '../../components/text-context';
import { PartnersPage } from '../../components/workbench/partners/partners-page';
import { ledgerOf } from '../../lib/partners/ledger';
import { createDayWords } from '../../lib/sheets/partners/day-words';
import type { PartnersBook } from '../../lib/sheets/partners/partners-book';
import { type Language, sentencesIn } from '../extension/sentences';
import { bookAfter, manyRows } from '../partners/many-partners';
import { CUSTOMER, type Look } from '../partners/readings';
import { accessibilityFaults } from './accessibility';

const NOW = '2026-11-20T12:00:00.000Z';
const BEFORE = '2026-10-20T09:00:00.000Z';
const OTHER = '5ce90100-7e57-4aaa-8bbb-0000000000c2';
const NOTHING: PartnersBook = { now: NOW, tenants: [], unreadable: 0, events: [] };

function book(looks: readonly Look[], changes: Partial<PartnersBook> = {}): PartnersBook {
  const { tenants, grants, events } = bookAfter(looks);
  const ledger = ledgerOf(CUSTOMER, tenants[0], grants);
  return { now: NOW, tenants: [CUSTOMER], ledger, unreadable: 0, events, ...changes };
}
const LOOKS = [
  { at: BEFORE, rows: manyRows(3).slice(1) },
  { at: NOW, rows: manyRows(3).slice(0, -1) },
];
const THREE = book(LOOKS);

async function show(read: PartnersBook, language: Language = 'en') {
  let tell = (_: string) => {};
  const stop = vi.fn();
  const desk = {
    load: vi.fn(async (_?: string) => read),
    onNews: (listener: typeof tell) => {
      tell = listener;
      return stop;
    },
  };
  const page = (inFront: boolean) => (
    <TextContext.Provider value={sentences[language]}>
      <PartnersPage desk={desk} days={createDayWords(language)} inFront={inFront} />
    </TextContext.Provider>
  );
  const shown = render(page(true));
  await act(async () => {});
  return {
    ...shown,
    desk,
    stop,
    page,
    news: (next: PartnersBook) =>
      act(async () => {
        desk.load.mockResolvedValueOnce(next);
        tell(CUSTOMER);
      }),
  };
}
// The same function each time, as in the browser: a new one would count as another language.
const sentences = { en: sentencesIn('en'), de: sentencesIn('de') };

const words = () => document.body.textContent ?? '';
const lines = () => [...document.querySelectorAll<HTMLElement>('[data-testid="grant"]')];
const dangers = () => lines().map((line) => line.getAttribute('data-danger'));
const told = () => screen.getByTestId('shown').textContent;
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

afterEach(cleanup);

describe('before there is anything to show', () => {
  test('nothing is called empty while it is being read', async () => {
    const never = { load: () => new Promise<PartnersBook>(() => {}), onNews: () => () => {} };
    render(
      <TextContext.Provider value={sentences.en}>
        <PartnersPage desk={never} days={createDayWords('en')} inFront />
      </TextContext.Provider>,
    );
    expect(words()).toContain('Reading …');
    expect(words()).not.toContain('No partners read yet');
  });

  test('the page says how to fill the list', async () => {
    await show(NOTHING);
    expect(words()).toContain('No partners read yet');
    expect(screen.getByText('Open Partner relationships').getAttribute('href')).toMatch(
      /^https:.*#\/partners$/,
    );
    expect(lines()).toEqual([]);
  });

  test('a list without any partner is something else', async () => {
    await show(book([{ at: NOW, rows: [] }]));
    expect(words()).toContain('The page listed no partners.');
    expect(words()).not.toContain('No partners read yet');
  });

  test('nothing is read before the page is looked at, and then once', async () => {
    const desk = { load: vi.fn(async () => NOTHING), onNews: () => () => {} };
    const page = (inFront: boolean) => (
      <TextContext.Provider value={sentences.en}>
        <PartnersPage desk={desk} days={createDayWords('en')} inFront={inFront} />
      </TextContext.Provider>
    );
    const { rerender } = render(page(false));
    await act(async () => {});
    expect(desk.load).not.toHaveBeenCalled();
    for (const inFront of [true, false, true]) rerender(page(inFront));
    await act(async () => {});
    expect(desk.load).toHaveBeenCalledOnce();
  });
});

describe('what went wrong', () => {
  test.each(['full', 'unavailable', 'newer', 'closed', 'failed', 'error'] as const)(
    'storage that fails with "%s" is told in words, and is no empty list',
    async (fault) => {
      await show({ ...NOTHING, fault });
      expect(screen.getByRole('alert').textContent).toContain(
        sentences.en(`partners.fault.${fault}`),
      );
      expect(words()).not.toContain('No partners read yet');
    },
  );

  test('what was read before stays, with the fault beside it', async () => {
    const { news } = await show(THREE);
    await news({ ...NOTHING, fault: 'closed' });
    expect(screen.getByRole('alert').textContent).toContain('What is shown below was read before.');
    expect(lines()).toHaveLength(4);
  });

  test('a reading that could not be kept, records that could not be read', async () => {
    await show(book(LOOKS, { unreadable: 2, trouble: { fault: 'full', at: NOW } }));
    const alerts = screen.getAllByRole('alert').map(({ textContent }) => textContent);
    expect(alerts).toHaveLength(2);
    expect(alerts[0]).toContain('could not be kept. The disk');
    expect(alerts[1]).toContain('could not be read: 2.');
  });

  test('a list that was not read whole', async () => {
    await show(book([{ at: NOW, rows: manyRows(1), whole: false }]));
    expect(words()).toContain('That reading was not complete');
  });
});

describe('tenants', () => {
  test('one alone is named', async () => {
    await show(THREE);
    expect(words()).toContain(`Tenant: ${CUSTOMER}`);
  });

  test('several are a choice, and another one is read when it is chosen', async () => {
    const { desk } = await show(book(LOOKS, { tenants: [CUSTOMER, OTHER, 'unknown'] }));
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

describe('the table', () => {
  test('has a line for each grant, the worst first, and says how many', async () => {
    await show(THREE);
    expect(dangers()).toEqual(['dap', 'global', 'limited', 'limited']);
    expect(told()).toBe('4 of 4 grants shown.');
  });

  test('is sorted by a press on a column’s name, and says so', async () => {
    await show(THREE);
    const head = () => screen.getByRole('columnheader', { name: /Until/ });
    const ends = () => lines().map((line) => line.querySelectorAll('td')[4]?.textContent);
    expect(head().getAttribute('aria-sort')).toBeNull();
    fireEvent.click(within(head()).getByRole('button'));
    expect(head().getAttribute('aria-sort')).toBe('ascending');
    expect(ends().slice(0, 2)).toEqual(['Feb 4, 2027', 'Mar 4, 2027, then again 180 days']);
    fireEvent.click(within(head()).getByRole('button'));
    expect(head().getAttribute('aria-sort')).toBe('descending');
    expect(ends()[0]).toContain('Mar 4, 2027');
    expect(document.querySelectorAll('[aria-sort]')).toHaveLength(1);
  });

  test('never hides a danger without saying so', async () => {
    await show(THREE);
    fireEvent.input(screen.getByLabelText('Search'), { target: { value: 'contoso' } });
    expect(lines()).toHaveLength(1);
    expect(told()).toBe(
      '1 of 4 grants shown. The filter hides grants with DAP: 1. ' +
        'The filter hides grants that equal Global Administrator: 1.',
    );
    fireEvent.click(screen.getByText('Show all'));
    expect(told()).toBe('4 of 4 grants shown.');
  });

  test.each([
    ['Access', 'reseller', 2],
    ['Danger', 'global', 1],
    ['What asks for a look', 'gone', 1],
    ['What asks for a look', 'expiring', 0],
  ])('shows by "%s" only "%s"', async (label, value, count) => {
    await show(THREE);
    choose(label, value);
    expect(lines()).toHaveLength(count);
    expect(told()).toContain(`${count} of 4 grants shown.`);
  });

  test('draws a long list in parts, and says how much of it', async () => {
    await show(book([{ at: NOW, rows: manyRows(300) }]));
    expect(told()).toBe('400 of 400 grants shown.');
    expect(lines()).toHaveLength(100);
    expect(words()).toContain('100 of 400 lines are drawn.');
    fireEvent.click(screen.getByText('Show 100 more'));
    expect(lines()).toHaveLength(200);
    fireEvent.click(screen.getAllByText('Show all 400')[0] as HTMLElement);
    expect(lines()).toHaveLength(400);
  });
});

describe('the details of a partner', () => {
  const open = (name: RegExp) =>
    fireEvent.click(screen.getAllByRole('button', { name })[0] as HTMLElement);

  test('tell every grant, how each is taken back, and what happened', async () => {
    await show(THREE);
    open(/Details Fabrikam/);
    const details = screen.getByTestId('partner-details').textContent ?? '';
    expect(details).toContain('Equals Global Administrator');
    expect(details).toContain('Reseller');
    expect(details).toContain('To take these roles back');
    expect(details).toContain('Only the partner can end a reseller relationship');
    expect(details).toContain('Oct 20, 2026: Seen for the first time');
  });

  test('close again, and stay open when the list is read anew', async () => {
    const { news } = await show(THREE);
    open(/Details Wingtip/);
    await news(book([...LOOKS, { at: '2026-11-20T13:00:00.000Z', rows: manyRows(3) }]));
    expect(screen.getByTestId('partner-details').textContent).toContain('Wingtip');
    open(/Details Wingtip/);
    expect(screen.queryByTestId('partner-details')).toBeNull();
  });

  test('show markup in a name as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const rows = [
      { partner: name, access: ['dap' as const], roleNames: [name], rolesComplete: true },
    ];
    await show(book([{ at: NOW, rows }]));
    open(/Details/);
    expect(document.querySelector('img')).toBeNull();
    expect(words()).toContain(name);
  });
});

describe('what changed', () => {
  test('is counted from the first reading where there was no review, and says so', async () => {
    await show(THREE);
    const since = screen.getByTestId('since-review');
    expect(since.textContent).toContain('No review was closed yet.');
    const kinds = [...since.querySelectorAll('[data-kind]')].map((one) =>
      one.getAttribute('data-kind'),
    );
    expect(kinds).toEqual(['new', 'gone']);
    expect(since.textContent).toContain('Wingtip 0001');
  });

  test('follows what other pages of ours write', async () => {
    const { news } = await show(book(LOOKS.slice(0, 1)));
    expect(screen.getByTestId('since-review').textContent).toContain('No change was seen.');
    await news(THREE);
    expect(screen.getByTestId('since-review').textContent).not.toContain('No change was seen.');
  });
});

describe('the timeline', () => {
  test('is a picture with a name and a description, and a table with the same in words', async () => {
    await show(THREE);
    const picture = screen.getByRole('img', { name: 'Ends and extensions' });
    expect(picture.querySelectorAll('[data-tail]')).toHaveLength(4);
    const about = document.getElementById(picture.getAttribute('aria-describedby') ?? '');
    expect(about?.textContent).toContain('Grants as bars in time: 4.');
    const details = document.querySelector<HTMLDetailsElement>('.timeline-table');
    if (details === null) throw new Error('no table');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    await act(async () => {});
    expect(within(details).getAllByRole('row')).toHaveLength(5);
    expect(details.textContent).toContain('Mar 4, 2027, then again 180 days');
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
    const { container } = await show(read, language);
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
