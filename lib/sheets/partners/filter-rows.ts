import type { Danger } from '../../partners/danger';
import type { Holding } from '../../partners/holding';
import type { GrantRow } from './grant-rows';
import { searchTerms } from './search-words';

/** What about a grant a reader can ask for, beside how dangerous it is. */
export const FILTER_SIGNALS = [
  ...(['expiring', 'expired', 'auto-extends', 'gone', 'unseen', 'unconfirmed'] as const),
  ...(['stale', 'microsoft-made'] as const),
] as const;
export type FilterSignal = (typeof FILTER_SIGNALS)[number];

/** Which grants a reader wants to see. What is undefined asks for nothing. */
export type GrantFilter = {
  /** As typed: each word must be somewhere in the grant. */
  readonly words: string;
  readonly access?: Holding['access'][number] | undefined;
  readonly danger?: Danger | undefined;
  readonly signal?: FilterSignal | undefined;
};

export const NO_FILTER: GrantFilter = { words: '' };

/** The rows that a reader wants to see, in their order. */
export function filterRows(rows: readonly GrantRow[], filter: GrantFilter): GrantRow[] {
  const { access, danger, signal } = filter;
  const terms = searchTerms(filter.words);
  return rows.filter(
    (row) =>
      (access === undefined || row.grant.access.includes(access)) &&
      (danger === undefined || row.danger === danger) &&
      (signal === undefined || hasSignal(row, signal)) &&
      terms.every((term) => row.searched.includes(term)),
  );
}

function hasSignal({ grant, signals }: GrantRow, signal: FilterSignal): boolean {
  return signal === 'microsoft-made' ? grant.microsoftMade : signals.includes(signal);
}

/** How many rows of each of the two worst dangers are not among those shown. */
export function hiddenDangers(
  rows: readonly GrantRow[],
  shown: readonly GrantRow[],
): Readonly<Record<'dap' | 'global', number>> {
  const count = (some: readonly GrantRow[], danger: Danger) =>
    some.filter((row) => row.danger === danger).length;
  const hidden = (danger: Danger) => count(rows, danger) - count(shown, danger);
  return { dap: hidden('dap'), global: hidden('global') };
}
