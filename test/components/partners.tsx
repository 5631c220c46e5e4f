import { act, render } from '@testing-library/preact';
import { vi } from 'vitest';
import { TextContext } from '../../components/text-context';
import { PartnersPage } from '../../components/workbench/partners/partners-page';
import type { PartnersDesk } from '../../components/workbench/partners/use-partners';
import { ledgerOf } from '../../lib/partners/ledger';
import { createDayWords } from '../../lib/sheets/partners/day-words';
import type { PartnersBook } from '../../lib/sheets/partners/partners-book';
import { type Language, sentencesIn } from '../extension/sentences';
import { bookAfter, manyRows } from '../partners/many-partners';
import { CUSTOMER, type Look } from '../partners/readings';

export const NOW = '2026-11-20T12:00:00.000Z';
const BEFORE = '2026-10-20T09:00:00.000Z';

/** What the page gets where nothing is known of anybody. */
export const NOTHING: PartnersBook = { now: NOW, tenants: [], unreadable: 0, events: [] };

/** Two looks at a list of three partners: one came, one went. */
export const LOOKS: readonly Look[] = [
  { at: BEFORE, rows: manyRows(3).slice(1) },
  { at: NOW, rows: manyRows(3).slice(0, -1) },
];

/** The same function each time, as in the browser: a new one would count as another language. */
export const SENTENCES = { en: sentencesIn('en'), de: sentencesIn('de') };

/** What the page gets after some looks at the list. */
export function book(looks: readonly Look[], changes: Partial<PartnersBook> = {}): PartnersBook {
  const { tenants, grants, events } = bookAfter(looks);
  const ledger = ledgerOf(CUSTOMER, tenants[0], grants);
  return { now: NOW, tenants: [CUSTOMER], ledger, unreadable: 0, events, ...changes };
}

/** The page as the workbench shows it. */
export const page = (desk: PartnersDesk, inFront = true, language: Language = 'en') => (
  <TextContext.Provider value={SENTENCES[language]}>
    <PartnersPage desk={desk} days={DAYS[language]} inFront={inFront} />
  </TextContext.Provider>
);
const DAYS = { en: createDayWords('en'), de: createDayWords('de') };

/** Shows the page with what was read, and hands out how it is told of news. */
export async function showPartners(read: PartnersBook, language: Language = 'en') {
  let tell = (_: string) => {};
  const desk = {
    load: vi.fn(async (_?: string) => read),
    onNews: (listener: typeof tell) => {
      tell = listener;
      return () => {};
    },
  };
  const { container } = render(page(desk, true, language));
  await act(async () => {});
  return {
    container,
    desk,
    /** Another page of ours has written something. */
    news: (next: PartnersBook) =>
      act(async () => {
        desk.load.mockResolvedValueOnce(next);
        tell(CUSTOMER);
      }),
  };
}

/** The lines of the table. */
export const lines = () => [...document.querySelectorAll<HTMLElement>('[data-testid="grant"]')];
export const words = () => document.body.textContent ?? '';
