import { type Result, success } from '../../domain/result';
import { newApprovals } from '../../partners/approvals';
import { changesBetween, type GrantChange } from '../../partners/changes';
import { type Happening, happeningOf } from '../../partners/event';
import { type Sighting, type StoredGrant, UNKNOWN_TENANT } from '../../partners/holding';
import { type Ledger, ledgerOf } from '../../partners/ledger';
import { overviewOf } from '../../partners/overview';
import { joinStored, takeSighting } from '../../partners/take-sighting';
import { type ListReading, type TenantRecord, takeListReading } from '../../partners/tenant-record';
import { adoptGrants } from './adopt-grants';
import { appendEvents } from './append-events';
import { inTransaction } from './in-transaction';
import { keepOverview } from './keep-overview';
import { announceLedger } from './ledger-news';
import { readTenant } from './read-tenant';
import type { Writing } from './schema';
import type { StorageFault } from './storage-fault';

/** What is to be taken into one tenant's ledger. */
export type Recording = {
  /** The customer's tenant id, or `unknown`. */
  readonly tenant: string;
  /** ISO 8601. */
  readonly at: string;
  readonly sightings: readonly Sighting[];
  /** Given where the whole list was looked at, however much of it was there. */
  readonly reading?: ListReading;
  /** What else is to be written down, before what follows from the sightings. */
  readonly happenings?: readonly Happening[];
};

/** How long a list counts as just read, in milliseconds: a page reports many times while it is open. */
const VISIT = 60 * 60 * 1000;

/**
 * Takes what was seen into the ledger, with an event for each thing that becomes different, in one transaction:
 * all of it or nothing, whoever else is writing. Taking in the same again changes nothing.
 * @returns what became different, or why it could not be kept.
 */
export async function recordInLedger(
  recording: Recording,
): Promise<Result<readonly GrantChange[], StorageFault>> {
  const done = await inTransaction((writing) => record(writing, recording));
  if (!done.ok) return done;
  announceLedger(recording.tenant);
  if (done.value.adopted > 0) announceLedger(UNKNOWN_TENANT);
  return success(done.value.changes);
}

async function record(writing: Writing, recording: Recording) {
  const { tenant, at, sightings, reading, happenings = [] } = recording;
  const adopted = await adoptGrants(writing, tenant, sightings, at);
  const known = await readTenant(writing, tenant, at);
  const grants = new Map(known.grants.map((grant) => [grant.key, grant]));
  const touched = new Map<string, StoredGrant>();
  const keep = (grant: StoredGrant) => {
    grants.set(grant.key, grant);
    touched.set(grant.key, grant);
  };
  for (const grant of adopted) keep(joinStored(grant, grants.get(grant.key)));
  const before = ledgerOf(tenant, known.record, [...grants.values()]);
  for (const one of sightings) keep(takeSighting(tenant, grants.get(one.key), one));
  const list =
    reading === undefined ? known.record : takeListReading(tenant, known.record, reading);
  const after = ledgerOf(tenant, list, [...grants.values()]);
  const changes = changesBetween(before, after);
  const store = writing.objectStore('grants');
  await Promise.all([...touched.values()].map((grant) => store.put(grant)));
  if (list !== undefined) await writing.objectStore('tenants').put(list);
  await keepOverview(writing, overviewOf(after), at);
  const approvals = newApprovals(before, after, sightings, VISIT);
  await appendEvents(writing, tenant, [
    ...known.aside,
    ...happenings,
    ...movedHere(before, adopted, at),
    ...listRead(recording, known.record),
    ...approvals.map((one) => happeningOf({ kind: 'approved', ...one, changes: [] }, tenant, at)),
    ...changes.map((change) => happeningOf(change, tenant, at)),
  ]);
  return { changes, adopted: adopted.length };
}

/** That grants were taken over from the ledger of nobody's tenant. */
function movedHere(before: Ledger, adopted: readonly StoredGrant[], at: string): Happening[] {
  const keys = new Set(adopted.map(({ key }) => key));
  return before.partners.flatMap((partner) =>
    partner.grants
      .filter((grant) => grant.keys.some((key) => keys.has(key)))
      .map((grant) => ({
        ...happeningOf({ kind: 'moved', partner, grant, changes: [] }, before.tenant, at),
        about: UNKNOWN_TENANT,
      })),
  );
}

/** That a list was read is written down once in a visit, and whenever a reading is the first to be whole. */
function listRead(
  { tenant, at, reading, sightings }: Recording,
  before: TenantRecord | undefined,
): Happening[] {
  if (reading === undefined) return [];
  const isNewVisit = Date.parse(at) - Date.parse(before?.readAt ?? '1970-01-01') > VISIT;
  const isFirstWhole = reading.whole && before?.whole !== true;
  if (!isNewVisit && !isFirstWhole) return [];
  return [{ at, tenant, kind: 'list-read', count: sightings.length, whole: reading.whole }];
}
