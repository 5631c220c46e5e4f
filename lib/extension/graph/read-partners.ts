import { type CloudId, GRAPH_CLOUDS } from '../../data/graph-clouds';
import { addressesIn } from '../../graph/addresses';
import { partnerSchema, tenantNameSchema } from '../../graph/entities';
import { type FoundPartner, partnerLines, partnerSightings } from '../../graph/found-partners';
import type { GraphTrouble } from '../../graph/graph-fault';
import { readEach, readJson } from '../../graph/read-page';
import type { GraphGet } from './graph-get';
import { getList } from './graph-pages';
import type { ReadPart } from './read-graph';

/** So many names are asked for: each costs a request. */
const MOST_NAMES = 300;

/**
 * Reads which service providers the tenant's cross-tenant access policy names.
 * @param known names by tenant id, from the ledger; they serve where Graph tells none.
 */
export async function readPartners(
  cloud: CloudId,
  get: GraphGet,
  known: ReadonlyMap<string, string>,
): Promise<ReadPart> {
  const { items, trouble } = await getList(addressesIn(cloud).partners, cloud, get);
  const { read, unread } = readEach(partnerSchema, items);
  const ids = [
    ...new Set(read.flatMap((one) => (one.isServiceProvider ? one.tenantId : []))),
  ].sort();
  const named = await namesOf(ids, cloud, get);
  const partners = ids.map((tenantId): FoundPartner => {
    const name = named.names.get(tenantId) ?? known.get(tenantId);
    return { tenantId, ...(name !== undefined && { name }) };
  });
  const nameless = partners.filter(({ name }) => name === undefined).length;
  return {
    found: { lines: partnerLines(partners), unread, ...(nameless > 0 && { nameless }) },
    sightings: (at) => partnerSightings(partners, at),
    ...withTrouble(trouble ?? named.trouble),
  };
}

/** Names are asked for one by one; where Graph refuses the first, it refuses all. */
async function namesOf(ids: readonly string[], cloud: CloudId, get: GraphGet) {
  const names = new Map<string, string>();
  if (!GRAPH_CLOUDS[cloud].hasNames) return { names };
  for (const id of ids.slice(0, MOST_NAMES)) {
    const answer = await get(addressesIn(cloud).nameOf(id));
    if (!answer.ok) {
      const { fault } = answer.error;
      // A tenant that is gone has no name; that is no trouble.
      if (fault === 'refused') continue;
      // Without this permission partners go by their ids, which the page says.
      if (fault === 'forbidden') return { names };
      return { names, trouble: answer.error };
    }
    const json = readJson(answer.value);
    const read = json.ok ? tenantNameSchema.safeParse(json.value).data : undefined;
    const name = read?.displayName ?? read?.defaultDomainName;
    // An answer about somebody else names nobody.
    if (read?.tenantId === id && name !== undefined) names.set(id, name);
  }
  return { names };
}

function withTrouble(trouble: GraphTrouble | undefined): { readonly trouble?: GraphTrouble } {
  return trouble === undefined ? {} : { trouble };
}
