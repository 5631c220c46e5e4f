import type { LinkStatement } from '../domain/link';
import type { PageStatement } from '../domain/page';
import type { ConsentRequest, Dap, Flow, PageReading, Role } from '../domain/request';
import { findRole } from '../roles/find-role';

/** What the witnesses have said so far. */
export type Testimony = {
  readonly link: LinkStatement;
  readonly page?: PageStatement;
  readonly reading: PageReading;
  readonly unreadable?: string;
};

const RESELLER_FLOWS: readonly Flow[] = [
  'reseller',
  'indirect-reseller',
  'delegated-admin',
  'isv',
  'offer',
];

/** Whether a flow only makes a partner a seller, so that any admin role on its page is DAP. */
export function isResellerFlow(flow: Flow): boolean {
  return RESELLER_FLOWS.includes(flow);
}

/**
 * Merges what the witnesses say into one request. The most dangerous statement wins: the page can raise
 * what the link says and never lower it.
 */
export function mergeWitnesses({ link, page, reading, unreadable }: Testimony): ConsentRequest {
  const { flow } = link;
  const roles = distinctRoles(page?.roleNames ?? []);
  const rolesComplete =
    reading === 'read' && page !== undefined && page.rolesComplete && !page.unread;
  return {
    flow,
    dap: mergeDap(flow, link.dap, roles.length > 0, reading !== 'absent' && !rolesComplete),
    partner: {
      ...(page?.partnerName !== undefined && { name: page.partnerName }),
      ...(link.partnerTenantId !== undefined && { tenantId: link.partnerTenantId }),
    },
    provider: link.providerTenantId === undefined ? {} : { tenantId: link.providerTenantId },
    roles,
    rolesComplete,
    reading,
    link,
    ...(unreadable !== undefined && { unreadable }),
    ...(page !== undefined && { page }),
  };
}

function mergeDap(flow: Flow, link: Dap, rolesShown: boolean, pageOpen: boolean): Dap {
  if (flow === 'partner-relationships') return 'not-applicable';
  if (link === 'requested' || (isResellerFlow(flow) && rolesShown)) return 'requested';
  return link === 'not-requested' && isResellerFlow(flow) && pageOpen ? 'cannot-tell' : link;
}

/** Resolves names to roles; one role under two names is one role, unknown names stay as they are. */
function distinctRoles(names: readonly string[]): Role[] {
  const roles = names.map(findRole);
  return [...new Map(roles.map((role) => [role.id ?? role.name, role])).values()];
}
