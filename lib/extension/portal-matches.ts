import { PORTAL_HOSTS, PROXY_SUFFIXES } from '../data/hosts';

/** Portals on which there is something to read today; the others follow with their pages. */
const READ_KINDS = ['admin-center', 'store', 'signup'];

/** Of Defender for Cloud Apps' suffixes, the one of the commercial cloud. */
const COMMERCIAL_SUFFIX = PROXY_SUFFIXES[0];

/**
 * The hosts the extension must reach, as match patterns for the manifest: the commercial portals, plain
 * and behind Defender for Cloud Apps.
 */
export const REQUIRED_MATCHES: readonly string[] = PORTAL_HOSTS.filter(
  ({ kind, cloud }) => cloud === 'commercial' && READ_KINDS.includes(kind),
).flatMap(({ host }) => [`https://${host}/*`, `https://${host}${COMMERCIAL_SUFFIX}/*`]);
