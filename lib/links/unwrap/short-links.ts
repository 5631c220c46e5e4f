import type { Wrapper } from './wrapper';

/**
 * Microsoft's own short links whose target is public and no consent.
 * Source: https://learn.microsoft.com/partner-center/customers/confirm-customer-agreement (2116573: the
 * customer agreement) and Microsoft's documentation of Partner relationships (2074649).
 */
const KNOWN: readonly string[] = ['2116573', '2074649'];

/** Link shorteners: only the service knows where a link leads. Source: each service's own site, 2026-11-30. */
export const shortLinks: Wrapper = {
  id: 'short-links',
  places: [
    'aka.ms',
    'go.microsoft.com/fwlink',
    'bit.ly',
    'buff.ly',
    'cutt.ly',
    'is.gd',
    'lnkd.in',
    'ow.ly',
    'rb.gy',
    'rebrand.ly',
    't.co',
    't.ly',
    'tiny.cc',
    'tinyurl.com',
  ],
  unwrap(url) {
    if (url.pathname === '/') return 'nothing';
    const ids = [...url.searchParams].filter(([name]) => name.toLowerCase() === 'linkid');
    const isKnown = ids.length === 1 && KNOWN.includes(ids[0]?.[1] ?? '');
    return isKnown && url.hostname === 'go.microsoft.com' ? 'nothing' : 'opaque';
  },
};
