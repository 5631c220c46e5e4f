/**
 * Hosts that put another address inside their own. Exact names, or names below a dot suffix.
 * Source: the vendors' public documentation and public decoders. Checked 2026-11-20.
 */
export const WRAPPER_HOSTS: readonly string[] = [
  'urldefense.proofpoint.com',
  'urldefense.com',
  'linkprotect.cudasvc.com',
  'url.avanan.click',
  'secure-web.cisco.com',
  'clicktime.symantec.com',
  'aka.ms',
  'bit.ly',
  'tinyurl.com',
  't.co',
];

export const WRAPPER_SUFFIXES: readonly string[] = [
  '.safelinks.protection.outlook.com',
  '.safelinks.protection.office365.us',
  '.safelinks.protection.outlook.cn',
  '.mimecast.com',
  '.mimecastprotect.com',
  '.url-protection.com',
];

/** Wrappers on hosts that serve much else: host and the start of the path, lower case. */
export const WRAPPER_PATHS: readonly (readonly [host: string, path: string])[] = [
  ['outlook.office.com', '/mail/safelink.html'],
  ['statics.teams.cdn.office.net', '/evergreen-assets/safelinks/'],
  ['staticsint.teams.cdn.office.net', '/evergreen-assets/safelinks/'],
  ['www.google.com', '/url'],
  ['go.microsoft.com', '/fwlink'],
];

/**
 * Microsoft's own short links whose target is public and no consent.
 * Source: https://learn.microsoft.com/partner-center/customers/confirm-customer-agreement (2116573:
 * the customer agreement) and Microsoft's documentation of Partner relationships (2074649).
 */
export const KNOWN_FWLINKS: readonly string[] = ['2116573', '2074649'];

/** Whether an address only carries another one. Host and path in lower case. */
export function isWrapper(host: string, path: string): boolean {
  return (
    WRAPPER_HOSTS.includes(host) ||
    WRAPPER_SUFFIXES.some((suffix) => host.endsWith(suffix)) ||
    WRAPPER_PATHS.some(([name, start]) => name === host && path.startsWith(start))
  );
}
