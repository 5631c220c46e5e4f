import { readGuid } from '../domain/guid';
import type { Flow } from '../domain/request';
import { readDap } from './delegated-admin';
import type { LinkForm } from './link-form';
import { type PortalAddress, valuesOf } from './portal-address';

const FLOWS: ReadonlyMap<string, Flow> = new Map([
  ['resellerrelationship', 'reseller'],
  ['indirectresellerrelationship', 'indirect-reseller'],
  ['administration', 'delegated-admin'],
]);

/**
 * The old partner sign-up and offers. They may carry delegated administration on the server with no
 * trace in the address, so such a link proves nothing.
 * Source: https://learn.microsoft.com/partner-center/regional-authorization-overview and
 * https://aadinternals.com/post/partners
 */
export const partnerSignup: LinkForm = {
  id: 'partner-signup',
  read(address) {
    if (!isPartnerSignup(address)) return undefined;
    const types = valuesOf(address, 'type').map((type) => type.toLowerCase());
    const flow = types.includes('administration')
      ? 'delegated-admin'
      : (FLOWS.get(types[0] ?? '') ?? 'offer');
    const partnerTenantId = flow === 'offer' ? undefined : readGuid(valuesOf(address, 'id')[0]);
    const providerTenantId = readGuid(
      valuesOf(address, 'indirectcsp')[0] ?? valuesOf(address, 'indirectcspid')[0],
    );
    const asksOpenly =
      readDap(address, 'not-requested').dap === 'requested' || flow === 'delegated-admin';
    return {
      flow,
      dap: asksOpenly ? 'requested' : 'cannot-tell',
      doubts: ['legacy-form'],
      ...(partnerTenantId !== undefined && { partnerTenantId }),
      ...(providerTenantId !== undefined && { providerTenantId }),
    };
  },
};

/** Whether an address is the old sign-up page. */
export function isPartnerSignup({ portal, path }: PortalAddress): boolean {
  return portal.kind === 'signup' && /^partner\/partnersignup(\.aspx)?$/.test(path);
}
