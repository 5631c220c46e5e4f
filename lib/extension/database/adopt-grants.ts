import { belongs, mayBelong, relationshipIdsIn } from '../../partners/adopt';
import { happeningOf } from '../../partners/event';
import { type Sighting, type StoredGrant, UNKNOWN_TENANT } from '../../partners/holding';
import { ledgerOf } from '../../partners/ledger';
import { overviewOf } from '../../partners/overview';
import { appendEvents } from './append-events';
import { keepOverview } from './keep-overview';
import { readTenant } from './read-tenant';
import type { Writing } from './schema';
import { tenantRange } from './tenant-range';

/**
 * Takes grants out of the ledger of nobody's tenant that turn out to be this tenant's: those of the same granular
 * relationship, and no others. That they are moved is written down there; here it is for the caller to do.
 * @param at ISO 8601.
 * @returns them as this tenant's, not yet stored.
 */
export async function adoptGrants(
  writing: Writing,
  tenant: string,
  sightings: readonly Sighting[],
  at: string,
): Promise<StoredGrant[]> {
  const ids = relationshipIdsIn(sightings);
  if (tenant === UNKNOWN_TENANT || ids.size === 0) return [];
  const store = writing.objectStore('grants');
  const keys = await store.getAllKeys(tenantRange(UNKNOWN_TENANT));
  if (!keys.some(([, key]) => mayBelong(key, ids))) return [];
  const { record, grants, aside } = await readTenant(writing, UNKNOWN_TENANT, at);
  const moved = grants.filter((grant) => belongs(grant, ids));
  const rest = grants.filter((grant) => !moved.includes(grant));
  await Promise.all(moved.map(({ key }) => store.delete([UNKNOWN_TENANT, key])));
  const isEmpty = rest.length === 0 && record === undefined;
  if (isEmpty) await writing.objectStore('overviews').delete(UNKNOWN_TENANT);
  else await keepOverview(writing, overviewOf(ledgerOf(UNKNOWN_TENANT, record, rest)), at);
  const { partners } = ledgerOf(UNKNOWN_TENANT, record, moved);
  const events = partners.flatMap((partner) =>
    partner.grants.map((grant) => ({
      ...happeningOf({ kind: 'moved', partner, grant, changes: [] }, UNKNOWN_TENANT, at),
      about: tenant,
    })),
  );
  await appendEvents(writing, UNKNOWN_TENANT, [...aside, ...events]);
  return moved.map((grant) => ({ ...grant, tenant }));
}
