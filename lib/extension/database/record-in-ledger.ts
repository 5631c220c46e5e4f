import type { Result } from '../../domain/result';
import { changesBetween, type GrantChange } from '../../partners/changes';
import { type Happening, happeningOf } from '../../partners/event';
import type { Sighting, StoredGrant } from '../../partners/holding';
import { ledgerOf } from '../../partners/ledger';
import { overviewOf } from '../../partners/overview';
import { takeSighting } from '../../partners/take-sighting';
import { type ListReading, type TenantRecord, takeListReading } from '../../partners/tenant-record';
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
  if (done.ok) announceLedger(recording.tenant);
  return done;
}

async function record(writing: Writing, recording: Recording): Promise<GrantChange[]> {
  const { tenant, at, sightings, reading, happenings = [] } = recording;
  const known = await readTenant(writing, tenant, at);
  const grants = new Map(known.grants.map((grant) => [grant.key, grant]));
  const touched = new Map<string, StoredGrant>();
  for (const sighting of sightings) {
    const taken = takeSighting(tenant, grants.get(sighting.key), sighting);
    grants.set(taken.key, taken);
    touched.set(taken.key, taken);
  }
  const record =
    reading === undefined ? known.record : takeListReading(tenant, known.record, reading);
  const before = ledgerOf(tenant, known.record, known.grants);
  const after = ledgerOf(tenant, record, [...grants.values()]);
  const changes = changesBetween(before, after);
  for (const grant of touched.values()) await writing.objectStore('grants').put(grant);
  if (record !== undefined) await writing.objectStore('tenants').put(record);
  await keepOverview(writing, overviewOf(after), at);
  await appendEvents(writing, tenant, [
    ...happenings,
    ...listRead(recording, known.record),
    ...changes.map((change) => happeningOf(change, tenant, at)),
  ]);
  return changes;
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
