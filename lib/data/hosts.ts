/**
 * The portals' host names, all in one place. Compared exactly, never by substring.
 * Source: Microsoft's documentation of each portal and of Defender for Cloud Apps' suffixes,
 * https://learn.microsoft.com/defender-cloud-apps/proxy-intro-aad. Checked 2026-11-20.
 */

/** What a host is for, and in which cloud it stands. */
export type PortalHost = {
  readonly host: string;
  readonly kind: 'admin-center' | 'store' | 'signup' | 'partner-center' | 'sign-in';
  readonly cloud: 'commercial' | 'us-government' | 'china';
};

export const PORTAL_HOSTS: readonly PortalHost[] = [
  { host: 'admin.microsoft.com', kind: 'admin-center', cloud: 'commercial' },
  { host: 'admin.cloud.microsoft', kind: 'admin-center', cloud: 'commercial' },
  { host: 'admin.microsoft.us', kind: 'admin-center', cloud: 'us-government' },
  { host: 'portal.office365.us', kind: 'admin-center', cloud: 'us-government' },
  { host: 'portal.apps.mil', kind: 'admin-center', cloud: 'us-government' },
  { host: 'portal.partner.microsoftonline.cn', kind: 'admin-center', cloud: 'china' },
  { host: 'businessstore.microsoft.com', kind: 'store', cloud: 'commercial' },
  { host: 'educationstore.microsoft.com', kind: 'store', cloud: 'commercial' },
  { host: 'portal.office.com', kind: 'signup', cloud: 'commercial' },
  { host: 'partner.microsoft.com', kind: 'partner-center', cloud: 'commercial' },
  { host: 'login.microsoftonline.com', kind: 'sign-in', cloud: 'commercial' },
  { host: 'login.windows.net', kind: 'sign-in', cloud: 'commercial' },
  { host: 'login.microsoft.com', kind: 'sign-in', cloud: 'commercial' },
  { host: 'login.microsoftonline.us', kind: 'sign-in', cloud: 'us-government' },
  { host: 'login.partner.microsoftonline.cn', kind: 'sign-in', cloud: 'china' },
  { host: 'login.chinacloudapi.cn', kind: 'sign-in', cloud: 'china' },
];

/** Where each cloud signs people in today; its other sign-in hosts are older names. */
export const SIGN_IN_HOST: Readonly<Record<PortalHost['cloud'], string>> = {
  commercial: 'login.microsoftonline.com',
  'us-government': 'login.microsoftonline.us',
  china: 'login.partner.microsoftonline.cn',
};

/** Suffixes under which Defender for Cloud Apps passes each portal on, by the cloud of the tenant. */
export const PROXY_SUFFIXES_OF: Readonly<Record<PortalHost['cloud'], readonly string[]>> = {
  commercial: ['.mcas.ms'],
  'us-government': ['.mcas-gov.us', '.mcas-gov.ms'],
  china: [],
};

export const PROXY_SUFFIXES: readonly string[] = Object.values(PROXY_SUFFIXES_OF).flat();

const BY_HOST: ReadonlyMap<string, PortalHost> = new Map(
  PORTAL_HOSTS.map((portal) => [portal.host, portal]),
);

/** Where an admin sees who holds consent now. Source: the `#/partners` route, fwlink 2074649. */
export const PARTNER_RELATIONSHIPS_URL = 'https://admin.microsoft.com/AdminPortal/Home#/partners';

/** Where an admin sees which apps have permissions. Consent Lens only links it and never runs there. */
export const ENTRA_ADMIN_CENTER_URL = 'https://entra.microsoft.com/';

/**
 * Finds the portal behind a host name.
 * @param host lower case, without port; may carry a Defender for Cloud Apps suffix. Behind a suffix of the
 * US Government clouds every portal counts as one of theirs.
 * @returns the portal, or undefined for every other host.
 */
export function findPortal(host: string): PortalHost | undefined {
  const plain = BY_HOST.get(host);
  if (plain !== undefined) return plain;
  const suffix = PROXY_SUFFIXES.find((end) => host.endsWith(end));
  if (suffix === undefined) return undefined;
  const portal = BY_HOST.get(host.slice(0, -suffix.length));
  return portal !== undefined && PROXY_SUFFIXES_OF['us-government'].includes(suffix)
    ? { ...portal, cloud: 'us-government' }
    : portal;
}
