import { DANGERS } from '../../partners/danger';
import { ACCESS } from '../../partners/holding';
import type { GrantRow } from './grant-rows';

/** The columns of the table of grants; it can be sorted by each. */
export const COLUMNS = [
  ...([
    'partner',
    'access',
    'danger',
    'roles',
    'from',
    'until',
    'last-seen',
    'first-seen',
  ] as const),
] as const;
export type Column = (typeof COLUMNS)[number];

/** By which column, and whether its last value comes first. */
export type GrantOrder = { readonly by: Column; readonly descending: boolean };

/** The worst first. */
export const FIRST_ORDER: GrantOrder = { by: 'danger', descending: false };

/** What a column is compared by; undefined where nobody told it. */
const VALUES: Readonly<Record<Column, (row: GrantRow) => string | number | undefined>> = {
  partner: ({ partner }) => partner.name,
  // The most dangerous kind of a grant comes first in it.
  access: ({ grant: { access } }) => ACCESS.indexOf(access[0] ?? 'other'),
  danger: ({ danger }) => DANGERS.indexOf(danger),
  roles: ({ grant }) => grant.roles.length,
  from: ({ grant }) => grant.from,
  until: ({ grant }) => grant.until,
  'last-seen': ({ grant }) => grant.lastSeen,
  'first-seen': ({ grant }) => grant.firstSeen,
};

/**
 * Sorts rows by a column. Rows that are alike in it stay as they were, and those that have nothing in it come
 * last, whichever way it is sorted.
 */
export function sortRows(rows: readonly GrantRow[], { by, descending }: GrantOrder): GrantRow[] {
  const names = new Intl.Collator('en', { numeric: true });
  const told = VALUES[by];
  return [...rows].sort((one, other) => {
    const [left, right] = [told(one), told(other)];
    if (left === undefined || right === undefined) {
      return Number(left === undefined) - Number(right === undefined);
    }
    const ascending =
      by === 'partner' ? names.compare(`${left}`, `${right}`) : compare(left, right);
    return descending ? -ascending : ascending;
  });
}

/** What a press on a column's head asks for: that column, or, where it is sorted already, the other way round. */
export function nextOrder({ by, descending }: GrantOrder, column: Column): GrantOrder {
  return { by: column, descending: by === column && !descending };
}

function compare(left: string | number, right: string | number): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
