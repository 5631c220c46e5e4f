import { findPortal } from '../data/hosts';
import type { LinkStatement } from '../domain/link';
import { decodeFully, removeInvisible } from './decode';
import { parseAddress } from './parse-address';
import { readPortalAddress, valuesOf } from './portal-address';
import { readLink } from './read-link';
import { repairLink } from './repair';
import { unwrapLink } from './unwrap/unwrap-link';

/** Kinds of invitation that Partner Center makes in the form without DAP parameter. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['reseller', 'ResellerRelationship'],
  ['indirect-reseller', 'IndirectResellerRelationship'],
]);

/**
 * The same link without delegated admin privileges: with its DAP parameter set to false, as Partner Center
 * writes it when the box is cleared, else in the form that Partner Center makes since October 2023.
 * Partner, provider and msppId stay what they are, and the link witness proves it.
 * Source: https://learn.microsoft.com/partner-center/developer/request-reseller-relationship
 * @param raw a link as it stands in a text.
 * @returns undefined where there is none: `invType=Administration` asks for nothing else.
 */
export function dapFreeTwin(raw: string): string | undefined {
  const text = unwrapped(repairLink(raw).text);
  if (readLink(raw).flow === 'delegated-admin' || !URL.canParse(text)) return undefined;
  return [cleared(text, false), cleared(text, true), currentForm(text)].find(
    (twin) => twin !== undefined && isTwin(text, twin),
  );
}

/** The link inside, where something wraps it and it can be read: a twin is never wrapped. */
function unwrapped(text: string): string {
  const url = parseAddress(text);
  const inner = url && unwrapLink(url);
  const isRead = inner !== undefined && inner.wrappers.length > 0 && inner.stopped === undefined;
  return isRead ? inner.url.href : text;
}

/** Sets every DAP parameter to false. @param add puts one where there is none. */
function cleared(text: string, add: boolean): string {
  const url = new URL(text);
  const hash = url.hash.slice(1);
  const tail = hash.search(/[?&]/) + 1;
  url.search = clearedIn(url.search.slice(1));
  if (tail > 0) url.hash = hash.slice(0, tail) + clearedIn(hash.slice(tail));
  if (add) url.search += `${url.search === '' ? '' : '&'}DAP=false`;
  return url.href;
}

function clearedIn(query: string): string {
  return query
    .split('&')
    .map((parameter) => (nameOf(parameter) === 'dap' ? 'DAP=false' : parameter))
    .join('&');
}

function nameOf(parameter: string): string {
  const [name = ''] = decodeFully(parameter).replaceAll('+', ' ').split('=');
  return removeInvisible(name).trim().toLowerCase();
}

/** Only what the link witness has understood goes into the new link. */
function currentForm(text: string): string | undefined {
  const { flow, partnerTenantId, providerTenantId } = readLink(text);
  const type = TYPES.get(flow);
  const [mspp = '', ...others] = valuesIn(text, 'msppid');
  if (type === undefined || partnerTenantId === undefined || others.length > 0) return undefined;
  if (!/^\w*$/.test(mspp) || valuesIn(text, 'invtype').join() !== type.toLowerCase())
    return undefined;
  const query = new URLSearchParams({ invType: type, partnerId: partnerTenantId });
  if (mspp !== '') query.set('msppId', mspp);
  if (providerTenantId !== undefined) query.set('indirectCSPId', providerTenantId);
  return `https://${new URL(text).host}/Adminportal/Home?${query}#/partners/invitation`;
}

function isTwin(text: string, twin: string): boolean {
  const [before, after] = [readLink(text), readLink(twin)];
  const same: readonly (keyof LinkStatement)[] = [
    'flow',
    'host',
    'partnerTenantId',
    'providerTenantId',
    'relationshipId',
  ];
  return (
    after.dap === 'not-requested' &&
    after.doubts.length === 0 &&
    after.imitation === undefined &&
    same.every((part) => before[part] === after[part]) &&
    valuesIn(text, 'msppid').join() === valuesIn(twin, 'msppid').join()
  );
}

/** What one parameter says on an admin center's address, in lower case, each value once. */
function valuesIn(text: string, name: string): string[] {
  const url = new URL(text);
  const portal = findPortal(url.hostname);
  if (portal?.kind !== 'admin-center') return [];
  const values = valuesOf(readPortalAddress(url, portal), name);
  return [...new Set(values.map((value) => value.toLowerCase()))].sort();
}
