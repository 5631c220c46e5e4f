import type { Result } from '../../domain/result';
import { changesBetween, type GrantChange } from '../../partners/changes';
import { type Happening, happeningOf } from '../../partners/event';
import type { StoredGrant } from '../../partners/holding';
import { ledgerOf } from '../../partners/ledger';
import { overviewOf } from '../../partners/overview';
import { joinStored } from '../../partners/take-sighting';
import { joinRecords, type TenantRecord } from '../../partners/tenant-record';
import { appendEvents } from './append-events';
import { inTransaction } from './in-transaction';
import { keepOverview } from './keep-overview';
import { announceLedger } from './ledger-news';
import { readTenant } from './read-tenant';
import type { Writing } from './schema';
import type { StorageFault } from './storage-fault';

/** What of a file is to be taken into one tenant's ledger. */
export type Importing = {
  /** The customer's tenant id, or `unknown`; that of every grant. */
  readonly tenant: string;
  /** ISO 8601. */
  readonly at: string;
  readonly grants: readonly StoredGrant[];
  /** When the list was read, where an export of ours brings that. */
  readonly record?: TenantRecord;
  /** SHA-256 of the file, hexadecimal. */
  readonly digest: string;
  /** The file's name, where it has one. */
  readonly name?: string;
};

/**
 * Joins grants from a file with those that are stored, in one transaction: all of it or nothing. One event says
 * that a file came in and which; what became different for it follows. Nothing that was stored is lost.
 * @returns what became different, or why it could not be kept.
 */
export async function importGrants(
  importing: Importing,
): Promise<Result<readonly GrantChange[], StorageFault>> {
  const done = await inTransaction((writing) => take(writing, importing));
  if (done.ok) announceLedger(importing.tenant);
  return done;
}

async function take(writing: Writing, importing: Importing): Promise<GrantChange[]> {
  const { tenant, at } = importing;
  const known = await readTenant(writing, tenant, at);
  const grants = new Map(known.grants.map((grant) => [grant.key, grant]));
  const touched = new Set(importing.grants.map(({ key }) => key));
  for (const grant of importing.grants) {
    grants.set(grant.key, joinStored({ ...grant, tenant }, grants.get(grant.key)));
  }
  const record = joinRecords(known.record, importing.record);
  const before = ledgerOf(tenant, known.record, known.grants);
  const after = ledgerOf(tenant, record, [...grants.values()]);
  const changes = changesBetween(before, after);
  for (const [key, grant] of grants) {
    if (touched.has(key)) await writing.objectStore('grants').put(grant);
  }
  if (record !== undefined) await writing.objectStore('tenants').put(record);
  await keepOverview(writing, overviewOf(after), at);
  await appendEvents(writing, tenant, [
    ...known.aside,
    imported(importing),
    ...changes.map((change) => happeningOf(change, tenant, at)),
  ]);
  return changes;
}

/** As much as an event may hold of a file's name. */
const LONGEST_NAME = 255;

function imported({ tenant, at, grants, digest, name }: Importing): Happening {
  return {
    ...{ at, tenant, kind: 'imported', count: grants.length, digest },
    ...(name !== undefined && { note: name.slice(0, LONGEST_NAME) }),
  };
}
