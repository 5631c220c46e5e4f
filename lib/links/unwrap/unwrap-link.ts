import type { LinkRepair, WrapperStep } from '../../domain/link';
import { parseAddress } from '../parse-address';
import { repairLink } from '../repair';
import { findWrapper } from './find-wrapper';

/** Wrappers around wrappers around wrappers: no mail takes more turns. */
export const DEEPEST = 5;

/** Where a link leads once nothing wraps it any more, or how far it could be followed. */
export type UnwrappedLink = {
  /** The innermost address that could be read. */
  readonly url: URL;
  /** From the outermost to the innermost; empty for a link that is not wrapped. */
  readonly wrappers: readonly WrapperStep[];
  /** What was mended on the addresses inside. */
  readonly repairs: readonly LinkRepair[];
  /** A wrapper was reached by plain http, under a name before an @, on a port of its own or by a dot too many. */
  readonly isOdd: boolean;
  /** Why nobody can say where it leads. */
  readonly stopped?: 'opaque' | 'damaged' | 'too-deep';
};

/**
 * Takes a link out of everything that wraps it. Nothing is opened: what stands in the address is all there
 * is. An address inside is never longer than the one around it, so the whole is linear in length.
 */
export function unwrapLink(outer: URL): UnwrappedLink {
  const wrappers: WrapperStep[] = [];
  const repairs: LinkRepair[] = [];
  let url = outer;
  let isOdd = false;
  const end = (stopped?: UnwrappedLink['stopped']): UnwrappedLink => ({
    ...{ url, wrappers, repairs, isOdd },
    ...(stopped !== undefined && { stopped }),
  });
  for (;;) {
    const wrapper = findWrapper(url);
    const wrapped = wrapper?.unwrap(url) ?? 'nothing';
    if (wrapper === undefined || wrapped === 'nothing') return end();
    if (wrappers.length === DEEPEST) return end('too-deep');
    wrappers.push({ wrapper: wrapper.name ?? url.hostname, host: url.hostname });
    isOdd ||= !isPlain(url);
    if (typeof wrapped === 'string') return end(wrapped);
    const inner = repairLink(wrapped.link.replace(ONE_SLASH, '$1/'));
    const address = WEB.test(inner.text) && !inner.repairs.includes('no-scheme');
    const next = address ? parseAddress(inner.text) : undefined;
    if (next === undefined) return end('damaged');
    repairs.push(...inner.repairs);
    url = next;
  }
}

function isPlain({ protocol, port, username, password, hostname }: URL): boolean {
  return protocol === 'https:' && port + username + password === '' && !hostname.endsWith('.');
}

const WEB = /^https?:\/\//i;
/** Some programs take one of the two slashes away, because they stand in a path. */
const ONE_SLASH = /^(\s*https?:\/)(?=[^/])/i;
