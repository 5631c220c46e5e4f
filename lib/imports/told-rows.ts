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
    const alone = own.map(({ at, row }) => ({ at, sighting: readRows([row], SOME_TIME)[0] }));
    for (const sighting of readRows(
      own.map(({ row }) => row),
      SOME_TIME,
    )) {
      const { at: _, by: __, ...rest } = sighting;
      const [first = 1, ...others] = placesOf(sighting, alone);
      rows.push({ row: first, ...(tenant !== undefined && { tenant }), sighting: rest });
      const value = String(first);
      skipped.push(...others.map((row) => ({ row, reason: 'same-row' as const, value })));
    }
  }
  return { rows: rows.sort((one, other) => one.row - other.row), skipped };
}

type Alone = { readonly at: number; readonly sighting: Sighting | undefined };

/** The rows that tell of one grant; of relationships without a name, those that say the same. */
function placesOf({ key, holding }: Sighting, alone: readonly Alone[]): number[] {
  const isPlaced = /\|place:\d+$/.test(key);
  const name = withoutPlace(key);
  return alone
    .filter(({ sighting }) => sighting !== undefined && withoutPlace(sighting.key) === name)
    .filter(({ sighting }) => !isPlaced || textOf(sighting?.holding ?? holding) === textOf(holding))
    .map(({ at }) => at)
    .slice(0, isPlaced ? 1 : undefined);
}

function withoutPlace(key: string): string {
  return key.replace(/\|place:\d+$/, '|place');
}
