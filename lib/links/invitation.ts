import type { LinkDoubt } from '../domain/link';
import type { Flow } from '../domain/request';
import { readDap } from './delegated-admin';
import type { LinkForm } from './link-form';
import { type PortalAddress, valuesOf } from './portal-address';
import { readTenantIds } from './tenant-ids';

/**
 * Partner invitations of the admin center and of the retired stores: reseller, indirect reseller,
 * delegated administration and ISV.
 * Source: https://learn.microsoft.com/partner-center/developer/request-reseller-relationship; the form
 * without DAP parameter is what Partner Center makes since October 2023.
 */
export const invitation: LinkForm = {
  id: 'invitation',
  read(address) {
    if (address.portal.kind === 'sign-in') return undefined;
    const route = routeKind(address);
    const types = distinct(valuesOf(address, 'invtype'));
    if (route === undefined && types.length === 0) return undefined;

    const { dap, doubts } = readDap(address, route === 'current' ? 'not-requested' : 'cannot-tell');
    const { partners, providers, ...named } = readTenantIds(address);
    return {
      flow: types.includes('administration')
        ? 'delegated-admin'
        : (FLOWS.get(types[0] ?? '') ?? 'reseller'),
      dap,
      doubts: [...doubts, ...formDoubts({ address, route, types, partners, providers })],
      ...named,
    };
  },
};

// A map, because an object would also know a "constructor".
const FLOWS: ReadonlyMap<string, Flow> = new Map([
  ['resellerrelationship', 'reseller'],
  ['indirectresellerrelationship', 'indirect-reseller'],
  ['administration', 'delegated-admin'],
  ['isvtocustomer', 'isv'],
]);

type RouteKind = 'current' | 'old' | 'store' | 'odd';

function routeKind(address: PortalAddress): RouteKind | undefined {
  const { portal, path, routes } = address;
  if (portal.kind === 'store')
    return /(^|\/)manage\/partner-invitation$/.test(path) ? 'store' : undefined;
  const kinds = distinct(routes.map(routeOf).filter((kind) => kind !== undefined));
  return kinds.length > 1 ? 'odd' : kinds[0];
}

function routeOf(route: string): RouteKind | undefined {
  if (route === 'partners/invitation') return 'current';
  if (route === 'billingaccounts/partner-invitation') return 'old';
  return /^(partners\/invitation|billingaccounts\/partner-invitation)/.test(route)
    ? 'odd'
    : undefined;
}

function formDoubts(reading: {
  address: PortalAddress;
  route: RouteKind | undefined;
  types: readonly string[];
  partners: number;
  providers: number;
}): LinkDoubt[] {
  const { address, route, types, partners, providers } = reading;
  const doubts: LinkDoubt[] = [];
  if (route === undefined || route === 'odd') doubts.push('missing-route');
  if (types.length !== 1 || !FLOWS.has(types[0] ?? '')) doubts.push('odd-invitation-type');
  if (partners > 1 || providers > 1) doubts.push('conflicting-parameters');
  if (address.portal.cloud === 'us-government') doubts.push('us-government');
  return doubts;
}

function distinct<T extends string>(values: readonly T[]): T[] {
  const lowered = values.map((value) => value.toLowerCase() as T);
  return lowered.length < 2 ? lowered : [...new Set(lowered)];
}
