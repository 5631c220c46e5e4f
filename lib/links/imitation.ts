import { PORTAL_HOSTS, type PortalHost } from '../data/hosts';
import { isMicrosofts } from '../data/microsoft-domains';
import type { Imitation } from '../domain/link';
import { bearsConsentMarks } from './consent-marks';
import { decodeFully } from './decode';

/** How a host that is no portal tries to pass for one. @param marked the link bears marks of a consent. */
export type HostResemblance = (host: string, marked: boolean) => Imitation | undefined;

/**
 * Says how an address pretends to be one of Microsoft's portals.
 * @param portal the portal behind its host, where there is one.
 * @param consents whether the address bears the marks of a consent link, or would be one.
 * @returns undefined for a genuine portal address and for addresses that pretend nothing.
 */
export function findImitation(
  url: URL,
  portal: PortalHost | undefined,
  consents: boolean,
  resembles: HostResemblance,
): Imitation | undefined {
  const host = withoutDot(url.hostname);
  const named = url.username !== '' || url.password !== '';
  if (named && (consents || namesPortal(decodeFully(url.username).toLowerCase()))) {
    return 'user-info';
  }
  if (portal !== undefined) {
    if (!consents) return undefined;
    if (url.hostname.endsWith('.')) return 'trailing-dot';
    if (url.protocol !== 'https:') return 'scheme';
    return url.port === '' ? undefined : 'port';
  }
  // Only Microsoft can make names below its own, such as device.login.microsoftonline.com.
  if (PORTAL_HOSTS.some((one) => host.endsWith(`.${one.host}`))) return undefined;
  const resemblance = resembles(host, consents);
  if (resemblance !== undefined || isMicrosofts(host)) return resemblance;
  // The marks stand openly in the address, not inside an encoded one that it carries.
  return consents && bearsConsentMarks(url.href.toLowerCase()) ? 'host' : undefined;
}

/** A host name without the dot that DNS allows at its end. */
export function withoutDot(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host;
}

/** Whether a portal's whole name stands in a text, its dots perhaps written as hyphens. Lower case. */
export function namesPortal(text: string): boolean {
  const dotted = `.${text.replaceAll('-', '.')}.`;
  return PORTAL_HOSTS.some(({ host }) => dotted.includes(`.${host}.`));
}

/** The resemblance that needs no tables of letters and domains: somebody else's domain after a portal's name. */
export const holdsPortalName: HostResemblance = (host) =>
  !isMicrosofts(host) && namesPortal(host) ? 'other-suffix' : undefined;
