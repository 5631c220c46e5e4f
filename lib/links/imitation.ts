import { findPortal, PORTAL_HOSTS } from '../data/hosts';
import type { Imitation } from '../domain/link';

const MARKS =
  /invtype=|partner-invitation|granularadminrelationships|partnersignup\.aspx|\/adminconsent/;

/** Whether decoded, lower-case text bears the marks of a consent link. */
export function bearsConsentMarks(decoded: string): boolean {
  return MARKS.test(decoded);
}

/**
 * Says how an address pretends to be one of Microsoft's portals.
 * @param decoded the whole address, decoded, in lower case.
 * @returns undefined for a genuine portal address and for addresses that pretend nothing.
 */
export function findImitation(url: URL, decoded: string): Imitation | undefined {
  const host = url.hostname;
  const named = url.username !== '' || url.password !== '';
  if (named && (bearsConsentMarks(decoded) || namesPortal(decodeURIComponentSafely(url.username))))
    return 'user-info';
  if (findPortal(host)) {
    if (!bearsConsentMarks(decoded)) return undefined;
    if (url.protocol !== 'https:') return 'scheme';
    return url.port === '' ? undefined : 'port';
  }
  if (host.endsWith('.') && findPortal(host.slice(0, -1)))
    return bearsConsentMarks(decoded) ? 'trailing-dot' : undefined;
  if (namesPortal(host)) return 'host';
  // The marks stand openly in the address, not inside an encoded one that it carries.
  return bearsConsentMarks(url.href.toLowerCase()) ? 'host' : undefined;
}

function namesPortal(text: string): boolean {
  const dotted = text.toLowerCase().replaceAll('-', '.');
  return PORTAL_HOSTS.some(({ host }) => dotted.includes(host));
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
