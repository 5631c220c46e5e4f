import type { DataStatement, RequestStatus } from '../domain/data';
import type { LinkStatement } from '../domain/link';
import type { PageStatement } from '../domain/page';
import type { ConsentRequest, Dap, Flow, PageReading, Party } from '../domain/request';
import { heldFlow } from './held-flow';
import { mergeApp } from './merge-app';
import { mergeRoles } from './merge-roles';
import { mergeRows } from './merge-rows';
import { relevantData } from './relevant-data';
import { isResellerFlow } from './reseller-flow';

/** What the witnesses have said so far. */
export type Testimony = {
  /** What kind of page this is, where the page says it and no link does. */
  readonly flow?: Flow;
  readonly link: LinkStatement;
  readonly page?: PageStatement;
  /** Everything that was overheard in this document, also for other requests. */
  readonly heard?: readonly DataStatement[];
  /** The admin was seen accepting. */
  readonly accepted?: boolean;
  readonly reading: PageReading;
  readonly unreadable?: string;
};

/**
 * Merges what the three witnesses say into one request. The most dangerous statement wins: page and data can
 * raise what the link says and never lower it.
 */
export function mergeWitnesses(testimony: Testimony): ConsentRequest {
  const { link, page, reading, unreadable, accepted = false } = testimony;
  const held = heldFlow(page, reading);
  const flow = held ?? testimony.flow ?? link.flow;
  // What was heard about invitations is not about a seller that holds its rights already.
  const data = held === undefined ? relevantData(flow, link, testimony.heard ?? []) : [];
  const { roles, complete } = mergeRoles(page, data, reading, flow !== 'gdap');
  const relationships = mergeRows(page, data);
  const asksByData = data.some(({ dap }) => dap === true);
  const status = statusOf(data);
  const app = flow === 'app-consent' ? mergeApp(link, page) : undefined;
  return {
    flow,
    dap: mergeDap(flow, link, held === undefined && (asksByData || roles.length > 0), {
      open: reading !== 'absent' && (!complete || page?.prepared?.dapBox === true),
    }),
    partner: mergeParty(
      page?.partnerName,
      link.partnerTenantId,
      data.map(({ partner }) => partner),
    ),
    provider: mergeParty(
      page?.providerName,
      link.providerTenantId,
      data.map(({ provider }) => provider),
    ),
    roles,
    rolesComplete: relationships?.complete ?? complete,
    reading,
    link,
    data,
    accepted,
    ...(status !== undefined && { status }),
    ...(app !== undefined && { app }),
    ...(unreadable !== undefined && { unreadable }),
    ...(page !== undefined && {
      page: relationships === undefined ? page : { ...page, relationships: relationships.rows },
    }),
  };
}

function mergeDap(
  flow: Flow,
  link: LinkStatement,
  raised: boolean,
  { open }: { open: boolean },
): Dap {
  if (flow === 'partner-relationships') return 'not-applicable';
  if (link.dap === 'requested' || (isResellerFlow(flow) && raised)) return 'requested';
  // What a partner prepares is what its link asks for; roles beside it are those of another link.
  const kind = flow === 'relationship-request' ? link.flow : flow;
  return link.dap === 'not-requested' && isResellerFlow(kind) && open ? 'cannot-tell' : link.dap;
}

/** The page's name for the partner comes first, the link's tenant id before that of the data. */
function mergeParty(
  printed: string | undefined,
  linked: string | undefined,
  told: readonly (Party | undefined)[],
): Party {
  const name = printed ?? told.find((party) => party?.name !== undefined)?.name;
  const tenantId = linked ?? told.find((party) => party?.tenantId !== undefined)?.tenantId;
  return { ...(name !== undefined && { name }), ...(tenantId !== undefined && { tenantId }) };
}

/** The newest word on how far a request has got. */
function statusOf(data: readonly DataStatement[]): RequestStatus | undefined {
  return data.findLast(({ status }) => status !== undefined)?.status;
}
