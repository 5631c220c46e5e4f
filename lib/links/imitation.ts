import { findPortal, PORTAL_HOSTS } from '../data/hosts';
import type { Imitation } from '../domain/link';
import { decodeFully } from './decode';

const MARKS =
  /invtype=|partner-invitation|granularadminrelationships|partnersignup\.aspx|\/adminconsent/;

/** Whether decoded, lower-case text bears the marks of a consent link. */
export function bearsConsentMarks(decoded: string): boolean {
  return MARKS.test(decoded);
}

/**
 * Says how an address pretends to be one of Microsoft's portals.
 * @param consents whether the address bears the marks of a consent link, or would be one.
 * @returns undefined for a genuine portal address and for addresses that pretend nothing.
 */
export function findImitation(url: URL, consents: boolean): Imitation | undefined {
  const host = url.hostname;
  const named = url.username !== '' || url.password !== '';
  if (named && (consents || namesPortal(decodeFully(url.username)))) return 'user-info';
  if (findPortal(withoutDot(host))) {
    if (!consents) return undefined;
    if (host.endsWith('.')) return 'trailing-dot';
    if (url.protocol !== 'https:') return 'scheme';
    return url.port === '' ? undefined : 'port';
  }
  // Only Microsoft can make names below its own, such as device.login.microsoftonline.com.
  if (PORTAL_HOSTS.some((portal) => host.endsWith(`.${portal.host}`))) return undefined;
  if (namesPortal(host)) return 'host';
  // The marks stand openly in the address, not inside an encoded one that it carries.
  return bearsConsentMarks(url.href.toLowerCase()) ? 'host' : undefined;
}

/** A host name without the dot that DNS allows at its end. */
export function withoutDot(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host;
}

function namesPortal(text: string): boolean {
  const dotted = text.toLowerCase().replaceAll('-', '.');
  return PORTAL_HOSTS.some(({ host }) => dotted.includes(host));
}
