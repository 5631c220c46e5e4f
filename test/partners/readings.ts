import type { RelationshipRow } from '../../lib/domain/page';
import type { StoredGrant } from '../../lib/partners/holding';
import { type Ledger, ledgerOf } from '../../lib/partners/ledger';
import { overviewOf } from '../../lib/partners/overview';
import { readRows } from '../../lib/partners/read-rows';
import { takeSighting } from '../../lib/partners/take-sighting';
import { type TenantRecord, takeListReading } from '../../lib/partners/tenant-record';

export const CUSTOMER = '5ce90100-7e57-4aaa-8bbb-0000000000c1';

/** One look at the list of partners. */
export type Look = {
  /** ISO 8601. */
  readonly at: string;
  readonly rows: readonly RelationshipRow[];
  readonly whole?: boolean;
  readonly allRows?: boolean;
};

/** What lies in the database after some looks. */
export type Stored = {
  readonly record?: TenantRecord | undefined;
  readonly grants: ReadonlyMap<string, StoredGrant>;
};

export const NOTHING: Stored = { grants: new Map() };

/** Takes looks into what is stored, in the order given, as the database does. */
export function stored(looks: readonly Look[], before: Stored = NOTHING): Stored {
  return looks.reduce(({ record, grants }, look) => {
    const { at, rows, whole = true, allRows = whole } = look;
    const taken = new Map(grants);
    for (const sighting of readRows(rows, at)) {
      taken.set(sighting.key, takeSighting(CUSTOMER, taken.get(sighting.key), sighting));
    }
    return { record: takeListReading(CUSTOMER, record, { at, whole, allRows }), grants: taken };
  }, before);
}

/** The ledger after some looks. */
export function ledgerAfter(looks: readonly Look[]): Ledger {
  const { record, grants } = stored(looks);
  return ledgerOf(CUSTOMER, record, [...grants.values()]);
}

/** The same as the popup gets it. */
export const overviewAfter = (looks: readonly Look[]) => overviewOf(ledgerAfter(looks));
