import type { DataStatement } from '../domain/data';
import type { LinkStatement } from '../domain/link';
import type { Flow } from '../domain/request';
import { isResellerFlow } from './reseller-flow';

/** Readers of lists and of the session: what they say, or that it was refused, is about no single request. */
const LISTS: readonly string[] = ['partners', 'get-partners', 'gdap-relationships', 'shell-info'];

/**
 * Chooses the portal's answers that are about this request. One document shows several pages one after the
 * other, so what was overheard for another invitation must not speak about this one.
 * @param flow what the page is about; the link's own flow where the page does not say.
 */
export function relevantData(
  flow: Flow,
  link: LinkStatement,
  heard: readonly DataStatement[],
): readonly DataStatement[] {
  if (flow === 'partner-relationships') return heard.filter((one) => one.rows !== undefined);
  const single = heard.filter(({ answer, rows }) => rows === undefined && !LISTS.includes(answer));
  if (flow === 'gdap') {
    const granular = single.filter(({ relationshipId }) => relationshipId !== undefined);
    const wanted = link.relationshipId?.toLowerCase() ?? onlyId(granular);
    return granular.filter(({ relationshipId }) => relationshipId === wanted);
  }
  if (!isResellerFlow(flow)) return [];
  return single.filter(
    ({ relationshipId, partner }) =>
      relationshipId === undefined &&
      (partner?.tenantId === undefined ||
        link.partnerTenantId === undefined ||
        partner.tenantId === link.partnerTenantId),
  );
}

/** Without an id in the address, data is about the page only where it speaks of a single relationship. */
function onlyId(granular: readonly DataStatement[]): string | undefined {
  const ids = new Set(granular.map(({ relationshipId }) => relationshipId));
  return ids.size === 1 ? [...ids][0] : undefined;
}
