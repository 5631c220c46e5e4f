import { PORTAL_HOSTS, type PortalHost, PROXY_SUFFIXES_OF } from '../data/hosts';

export type HostKind = PortalHost['kind'];
export type Cloud = PortalHost['cloud'];

/** One exact host name on which our scripts may run. `proxied`: behind Defender for Cloud Apps. */
export type PortalPlace = PortalHost & { readonly proxied: boolean };

/** Every host name, those of one cloud together, plain before proxied. */
export const PORTAL_PLACES: readonly PortalPlace[] = (
  ['commercial', 'us-government', 'china'] as const
).flatMap((cloud) =>
  PORTAL_HOSTS.flatMap((portal) => {
    const suffixes = PROXY_SUFFIXES_OF[cloud].map((suffix) => placeOf(portal, cloud, suffix));
    if (portal.cloud === cloud) return [placeOf(portal, cloud, ''), ...suffixes];
    return isVisited(portal, cloud) ? suffixes : [];
  }),
);

/** The host names that the extension must reach: the commercial ones. */
export const REQUIRED_MATCHES: readonly string[] = matchesOf('commercial');

/** The host names that the user may add, by cloud. */
export const OPTIONAL_MATCHES: Readonly<Record<Exclude<Cloud, 'commercial'>, readonly string[]>> = {
  'us-government': matchesOf('us-government'),
  china: matchesOf('china'),
};

/**
 * The match patterns of one cloud's host names.
 * @param kinds only hosts of these kinds; absent: all.
 */
export function matchesOf(cloud: Cloud, kinds?: readonly HostKind[]): readonly string[] {
  return PORTAL_PLACES.filter(
    (place) => place.cloud === cloud && (kinds?.includes(place.kind) ?? true),
  ).map(matchOf);
}

/** The match pattern of one host name, on which a script or a permission is registered. */
export function matchOf({ host }: { readonly host: string }): string {
  return `https://${host}/*`;
}

/**
 * Tenants of the US Government Community Cloud use the worldwide admin center, behind the suffixes of
 * their own Defender for Cloud Apps. Source: "Worldwide endpoints (including GCC)",
 * https://learn.microsoft.com/microsoft-365/enterprise/microsoft-365-endpoints
 */
function isVisited({ kind, cloud }: PortalHost, from: Cloud): boolean {
  return from === 'us-government' && cloud === 'commercial' && kind === 'admin-center';
}

function placeOf({ host, kind }: PortalHost, cloud: Cloud, suffix: string): PortalPlace {
  return { host: host + suffix, kind, cloud, proxied: suffix !== '' };
}
