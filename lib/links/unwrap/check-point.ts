import { percentDecoded } from '../decode';
import type { Wrapper } from './wrapper';

/** With the region that handles it, in newer ones. */
const START = /^\/v2\/(?:r\d\d\/)?___/;
const END = '___.';
const PLACES = ['url.avanan.click/v2/', 'protect.checkpoint.com/v2/'];
const NESTED = PLACES.map((place) => `https://${place}`);
/** Percent-escapes that some of these addresses write with an asterisk: which ones, nobody publishes. */
const STARRED = /\*[0-9a-f]{2}/i;

/**
 * Avanan, now Check Point's Harmony Email: `/v2/___ADDRESS___.SIGNATURE`, the address as it is.
 * Source: such addresses in public repositories. Checked 2026-11-30.
 */
export const checkPoint: Wrapper = {
  id: 'check-point',
  name: 'Avanan',
  places: PLACES,
  unwrap(url) {
    const written = url.href.slice(url.origin.length);
    const start = START.exec(written)?.[0].length;
    const end = written.lastIndexOf(END);
    if (start === undefined || end < start) return 'damaged';
    const inner = written.slice(start, end);
    // Seen both plain and, at least in part, percent-encoded.
    const link = /^https?%3a/i.test(inner) ? percentDecoded(inner) : inner;
    const signature = written.slice(end + END.length);
    if (link === undefined || STARRED.test(link) || !/^[\w+/=:-]*$/.test(signature))
      return 'damaged';
    const isNested = NESTED.some((place) => link.toLowerCase().startsWith(place));
    return link.includes(END) && !isNested ? 'damaged' : { link };
  },
};
