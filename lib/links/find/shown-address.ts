import { findPortal } from '../../data/hosts';
import { isMicrosofts } from '../../data/microsoft-domains';
import type { LinkDoubt, LinkStatement } from '../../domain/link';
import { removeInvisible } from '../decode';
import { findLinks } from '../find-links';
import { readLink } from '../read-link';
import type { Mismatch } from './found-link';

/** An address at least to the end of its host. */
const WITH_HOST = /^https?:\/\/[^\s/?#]+[/?#]/i;
/**
 * A text that is nothing but a host name, perhaps with a path. Other endings than these are names of files
 * and products too often: `README.md`, `ASP.NET`.
 */
const BARE = /^(?:www\.[\w.-]+\.[a-z]{2,}|[\w.-]+\.(?:com|org|microsoft))(?:[:/?#]\S*)?$/i;
/** Longer texts are no addresses that anybody would read. In characters. */
const LONGEST_TEXT = 2000;

/** What is inside such a wrapper is not known. */
const UNREAD: readonly LinkDoubt[] = [
  'opaque-wrapper',
  'damaged-wrapper',
  'too-many-wrappers',
  'odd-wrapper',
];

/** The addresses that a text shows: each with its scheme, or the whole text as a bare host name. */
export function shownAddresses(text: string): readonly string[] {
  const shown = removeInvisible(text.slice(0, LONGEST_TEXT)).trim();
  if (BARE.test(shown)) return [`https://${shown}`];
  return findLinks(shown).map((link) => (/^https?:/i.test(link) ? link : `https://${link}`));
}

/** Whether a text shows the address that it leads to, whole or cut for display behind the host. */
export function isSameAddress(shown: string, link: string): boolean {
  const start = shown.endsWith('\u2026') ? shown.slice(0, -1) : shown;
  return (WITH_HOST.test(start) && link.startsWith(start)) || normal(shown) === normal(link);
}

/**
 * Compares what a text shows with where it leads. A target inside a wrapper is not known and therefore not
 * compared; a shown name may be the target's own or one above it, such as `contoso.com`.
 * @returns the first address of the text that is another one, or undefined.
 */
export function findMismatch(text: string, link: string): Mismatch | undefined {
  const addresses = shownAddresses(text).filter((shown) => !isSameAddress(shown, link));
  if (addresses.length === 0) return undefined;
  const target = readLink(link);
  if (target.host === '' || target.doubts.some((doubt) => UNREAD.includes(doubt))) return undefined;
  for (const shown of addresses) {
    const said = readLink(shown);
    const kind = said.host === '' ? undefined : compare(said, target);
    if (kind) return { shown, shownHost: said.host, targetHost: target.host, kind };
  }
  return undefined;
}

function compare(shown: LinkStatement, target: LinkStatement): Mismatch['kind'] | undefined {
  const name = withoutDot(shown.host).replace(/^www\./, '');
  const host = withoutDot(target.host);
  if (host !== name && !host.endsWith(`.${name}`)) {
    return findPortal(withoutDot(shown.host)) && !isOfMicrosoft(host)
      ? 'leaves-portal'
      : 'other-host';
  }
  return shown.flow !== 'none' && !asksTheSame(shown, target) ? 'other-request' : undefined;
}

function asksTheSame(one: LinkStatement, other: LinkStatement): boolean {
  const asked = (said: LinkStatement) => {
    const { flow, dap, partnerTenantId, providerTenantId, relationshipId, app } = said;
    return JSON.stringify([flow, dap, partnerTenantId, providerTenantId, relationshipId, app]);
  };
  return asked(one) === asked(other);
}

/** Another place of Microsoft's is no trap, only not what the text says. */
function isOfMicrosoft(host: string): boolean {
  return findPortal(host) !== undefined || isMicrosofts(host);
}

function withoutDot(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host;
}

function normal(link: string): string {
  return URL.canParse(link) ? new URL(link).href : link;
}
