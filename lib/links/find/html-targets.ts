import { findLinks } from '../find-links';
import type { Attribute } from './html-marks';

/** Where a tag leads. */
export type HtmlTarget = { readonly link: string; readonly at: number; readonly length: number };

const ADDRESSES: readonly string[] = ['href', 'xlink:href', 'action', 'formaction'];
/** Tags whose `src` shows another page inside this one. */
const FRAMES: readonly string[] = ['iframe', 'frame', 'embed'];
/** Their `href` leads nobody anywhere: it names a style sheet, or what other addresses are relative to. */
const NOT_FOLLOWED: readonly string[] = ['link', 'base'];

/**
 * The addresses that a tag leads to: `href` of whatever can be followed (`a`, `area`, and Outlook's own
 * `v:` shapes), `action` and `formaction`, a frame's `src`, what a script beside it (`on…`) names, and the
 * address of `<meta http-equiv="refresh">`.
 * @param base the address of `<base>`, which relative ones belong to.
 */
export function targetsOf(
  tag: string,
  attributes: readonly Attribute[],
  base: string | undefined,
): readonly HtmlTarget[] {
  if (NOT_FOLLOWED.includes(tag)) return [];
  return attributes.flatMap(({ name, value, at, length }) =>
    linksIn(tag, name, value, attributes, base).map((link) => ({ link, at, length })),
  );
}

/** The address that `<base>` names, if it is one. */
export function baseOf(attributes: readonly Attribute[]): string | undefined {
  const href = attributes.find(({ name }) => name === 'href')?.value;
  return href !== undefined && /^\s*https?:/i.test(href) && URL.canParse(href) ? href : undefined;
}

function linksIn(
  tag: string,
  name: string,
  value: string,
  attributes: readonly Attribute[],
  base: string | undefined,
): readonly string[] {
  if (ADDRESSES.includes(name)) return addressesIn(value, base);
  if (name === 'src' && FRAMES.includes(tag)) return addressesIn(value, base);
  if (name.startsWith('on')) return findLinks(value);
  return name === 'content' && tag === 'meta' && isRefresh(attributes) ? findLinks(value) : [];
}

function isRefresh(attributes: readonly Attribute[]): boolean {
  return attributes.some(
    ({ name, value }) => name === 'http-equiv' && value.trim().toLowerCase() === 'refresh',
  );
}

/** An address as a browser takes it: without tabs and line ends, `//host` with a scheme, relative to `<base>`. */
function addressesIn(value: string, base: string | undefined): readonly string[] {
  const address = value.replace(/[\t\n\r]/g, '').trim();
  if (/^https?:[\\/]{2}/i.test(address)) return [address];
  if (/^[\\/]{2}/.test(address)) return [`https:${address}`];
  if (/^https?:/i.test(address)) return URL.canParse(address) ? [new URL(address).href] : [];
  const isRelative = !/^[a-z][a-z0-9+.-]*:/i.test(address) && !address.startsWith('#');
  if (isRelative && base !== undefined && address !== '' && URL.canParse(address, base)) {
    return [new URL(address, base).href];
  }
  return findLinks(address);
}
