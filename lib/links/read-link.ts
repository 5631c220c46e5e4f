import { findPortal } from '../data/hosts';
import { isWrapper, KNOWN_FWLINKS } from '../data/wrapper-hosts';
import type { LinkDoubt, LinkStatement } from '../domain/link';
import { decodeFully } from './decode';
import { bearsConsentMarks, findImitation, withoutDot } from './imitation';
import { readPortalAddress } from './portal-address';
import { readPortalLink } from './read-portal-link';
import { repairLink } from './repair';

/** Longer text is not read: no real link comes near it. In characters. */
export const LONGEST_LINK = 16_384;

/**
 * The link witness: says what one link asks for, from the address alone. Never throws.
 * @param raw a link as pasted, published or shown in the address bar.
 */
export function readLink(raw: string): LinkStatement {
  if (raw.length > LONGEST_LINK) return statement('', { doubts: ['too-long'] });
  const { text, repairs } = repairLink(raw);
  const decoded = decodeFully(text).toLowerCase();
  const url = parse(text);
  if (url === undefined) {
    return statement('', { repairs, doubts: bearsConsentMarks(decoded) ? ['not-an-address'] : [] });
  }

  const host = url.hostname;
  if (isWrapper(host, url.pathname.toLowerCase())) {
    return statement(host, { repairs, doubts: isKnownShortLink(url) ? [] : ['wrapped'] });
  }
  const portal = findPortal(withoutDot(host));
  const said = portal && readPortalLink(readPortalAddress(url, portal));
  const marked = bearsConsentMarks(decoded);
  const claimed = said !== undefined && said.flow !== 'none';
  const imitation = findImitation(url, marked || claimed);
  if (imitation !== undefined) return statement(host, { repairs, imitation });
  if (claimed) return { ...said, repairs };

  // Signing in leads back to an address of anyone's choice, which may bear any mark.
  if (!marked || portal?.kind === 'sign-in') return statement(host, { repairs });
  return statement(host, { repairs, doubts: [portal ? 'missing-route' : 'foreign-host'] });
}

function parse(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}

function isKnownShortLink(url: URL): boolean {
  const ids = [...url.searchParams].filter(([name]) => name.toLowerCase() === 'linkid');
  const id = ids.length === 1 ? ids[0]?.[1] : undefined;
  return id !== undefined && KNOWN_FWLINKS.includes(id);
}

function statement(
  host: string,
  said: Partial<LinkStatement> & { doubts?: readonly LinkDoubt[] },
): LinkStatement {
  return { flow: 'none', dap: 'not-applicable', host, doubts: [], repairs: [], ...said };
}
