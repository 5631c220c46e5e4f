import { percentDecoded } from '../decode';
import { wrappedParameter } from './wrapped-parameter';
import type { Wrapper } from './wrapper';

/**
 * Proofpoint's second form writes `-` for the percent sign and `_` for the slash.
 * Source: Proofpoint's public URL decoder. Checked 2026-11-30.
 */
export const proofpointV2: Wrapper = {
  id: 'proofpoint-v2',
  name: 'Proofpoint',
  places: ['urldefense.proofpoint.com/v2/url'],
  unwrap(url) {
    const written = wrappedParameter(url, 'u');
    if (typeof written === 'string') return written;
    const link = percentDecoded(written.link.replaceAll('-', '%').replaceAll('_', '/'));
    return link === undefined ? 'damaged' : { link };
  },
};
