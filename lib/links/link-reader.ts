import { findPortal, type PortalHost } from '../data/hosts';
import type { LinkDoubt, LinkRepair, LinkStatement } from '../domain/link';
import { bearsConsentMarks } from './consent-marks';
import { decodeFully, isStillEncoded } from './decode';
import { findImitation, type HostResemblance, withoutDot } from './imitation';
import { parseAddress } from './parse-address';
import { readPortalAddress } from './portal-address';
import { readForm } from './read-portal-link';
import { repairLink } from './repair';
import { findWrapper } from './unwrap/find-wrapper';
import { type UnwrappedLink, unwrapLink } from './unwrap/unwrap-link';

/** Longer text is not read: no real link comes near it. In characters. */
export const LONGEST_LINK = 16_384;

/** Says what one link asks for, from the address alone. Never throws. */
export type LinkReader = (raw: string) => LinkStatement;

/**
 * Makes a link witness.
 * @param resembles how it tells a host that only looks like Microsoft's.
 */
export function linkReader(resembles: HostResemblance): LinkReader {
  return (raw) => {
    if (raw.length > LONGEST_LINK) return statement('', [], { doubts: ['too-long'] });
    const { text, repairs } = repairLink(raw);
    const url = parseAddress(text);
    if (url === undefined) {
      const isMarked = bearsConsentMarks(decodeFully(text).toLowerCase());
      return statement('', repairs, { doubts: isMarked ? ['not-an-address'] : [] });
    }
    const portal = portalOf(url);
    return portal === undefined && findWrapper(url) !== undefined
      ? readWrapped(url, repairs, resembles)
      : readAddress(url, portal, repairs, resembles);
  };
}

function portalOf({ hostname }: URL): PortalHost | undefined {
  return findPortal(withoutDot(hostname));
}

const STOPPED = {
  opaque: 'opaque-wrapper',
  damaged: 'damaged-wrapper',
  'too-deep': 'too-many-wrappers',
} as const satisfies Record<NonNullable<UnwrappedLink['stopped']>, LinkDoubt>;

/** A wrapped link says what the link inside says. The wrapping can only add doubts. */
function readWrapped(
  outer: URL,
  mended: readonly LinkRepair[],
  resembles: HostResemblance,
): LinkStatement {
  const { url, wrappers, stopped, isOdd, ...inside } = unwrapLink(outer);
  const repairs = [...new Set([...mended, ...inside.repairs])];
  // An address of a service that carries no other one stands for itself.
  if (wrappers.length === 0) return readAddress(outer, undefined, repairs, resembles);
  const pretends = isOdd ? findImitation(outer, undefined, false, resembles) : undefined;
  if (pretends !== undefined) {
    return statement(outer.hostname, repairs, { wrappers, imitation: pretends });
  }
  if (stopped !== undefined) {
    return statement(url.hostname, repairs, { wrappers, doubts: [STOPPED[stopped]] });
  }
  const said = readAddress(url, portalOf(url), repairs, resembles);
  const doubts: readonly LinkDoubt[] =
    isOdd && said.flow !== 'none' ? [...said.doubts, 'odd-wrapper'] : said.doubts;
  return { ...said, wrappers, doubts };
}

/** What an address says that nothing wraps. */
function readAddress(
  url: URL,
  portal: PortalHost | undefined,
  repairs: readonly LinkRepair[],
  resembles: HostResemblance,
): LinkStatement {
  const host = url.hostname;
  const decoded = decodeFully(url.href).toLowerCase();
  const concerned = mayConcern(decoded);
  const marked = concerned && bearsConsentMarks(decoded);
  const said = portal && concerned ? readForm(readPortalAddress(url, portal, decoded)) : undefined;
  const claimed = said !== undefined && said.flow !== 'none';
  const imitation = findImitation(url, portal, marked || claimed, resembles);
  if (imitation !== undefined) return statement(host, repairs, { imitation });
  if (claimed) return { ...said, host, address: url.href, repairs };
  // Signing in leads back to an address of anyone's choice, which may bear any mark.
  const hides = marked || (portal !== undefined && isStillEncoded(decoded));
  if (!hides || portal?.kind === 'sign-in') return statement(host, repairs);
  return statement(host, repairs, { doubts: [portal ? 'missing-route' : 'foreign-host'] });
}

/** Without one of these words no form claims an address, and nothing in it is the mark of a consent link. */
const WORDS = ['partner', 'invtype', 'consent', 'granular', 'oem', 'manufact'];

/** What is not plain enough for the words to be seen is read in any case. */
function mayConcern(decoded: string): boolean {
  for (const word of WORDS) if (decoded.includes(word)) return true;
  return decoded.includes('%');
}

function statement(
  host: string,
  repairs: readonly LinkRepair[],
  said: Partial<LinkStatement> = {},
): LinkStatement {
  return { flow: 'none', dap: 'not-applicable', host, doubts: [], repairs, ...said };
}
