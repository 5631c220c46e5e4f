import type { RelationshipRow } from '../domain/page';
import type { Sighting } from '../partners/holding';
import { readRows } from '../partners/read-rows';
import { textOf } from '../partners/take-sighting';
import type { FileRow, ImportedFile, Skipped } from './imported-file';

/** A row of a list of partners, and where it stands. */
export type ToldRow = {
  readonly at: number;
  readonly row: RelationshipRow;
  readonly tenant?: string;
};

/** Stands for the date that a file gets later. */
const SOME_TIME = '1970-01-01T00:00:00.000Z';

/**
 * What rows say, grant by grant. Relationships without any name are told apart by their order among the others
 * of their partner, so all rows of one tenant are read together. Rows that tell of one grant are joined, and
 * that is told.
 */
export function toFileRows(told: readonly ToldRow[]): Pick<ImportedFile, 'rows' | 'skipped'> {
  const rows: FileRow[] = [];
  const skipped: Skipped[] = [];
  for (const tenant of new Set(told.map((one) => one.tenant))) {
    const own = told.filter((one) => one.tenant === tenant);
    const alone = byName(own);
    const placed = new Set<number>();
    for (const sighting of readRows(
      own.map(({ row }) => row),
      SOME_TIME,
    )) {
      const { at: _, by: __, ...rest } = sighting;
      const [first = 1, ...others] = placesOf(sighting, alone, placed);
      rows.push({ row: first, ...(tenant !== undefined && { tenant }), sighting: rest });
      const value = String(first);
      skipped.push(...others.map((row) => ({ row, reason: 'same-row' as const, value })));
    }
  }
  return { rows: rows.sort((one, other) => one.row - other.row), skipped };
}

type Alone = { readonly at: number; readonly sighting: Sighting };

/** What each row says by itself, by the name of its grant. */
function byName(own: readonly ToldRow[]): ReadonlyMap<string, readonly Alone[]> {
  const named = new Map<string, Alone[]>();
  for (const { at, row } of own) {
    for (const sighting of readRows([row], SOME_TIME)) {
      const name = withoutPlace(sighting.key);
      const known = named.get(name);
      if (known === undefined) named.set(name, [{ at, sighting }]);
      else known.push({ at, sighting });
    }
  }
  return named;
}

/** The rows that tell of one grant; for a relationship without a name, the next that says the same. */
function placesOf(
  { key, holding }: Sighting,
  alone: ReadonlyMap<string, readonly Alone[]>,
  placed: Set<number>,
): number[] {
  const name = withoutPlace(key);
  const own = alone.get(name) ?? [];
  if (name === key) return own.map(({ at }) => at);
  const next = own.find(
    ({ at, sighting }) => !placed.has(at) && textOf(sighting.holding) === textOf(holding),
  );
  if (next === undefined) return [];
  placed.add(next.at);
  return [next.at];
}

function withoutPlace(key: string): string {
  return key.replace(/\|place:\d+$/, '|place');
}
