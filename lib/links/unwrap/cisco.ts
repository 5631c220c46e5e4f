import { percentDecoded } from '../decode';
import type { Wrapper } from './wrapper';

/** A token and, percent-encoded, one address: `/TOKEN/https%3A%2F%2F…`. */
const FORM = /^\/[\w~.-]+\/(https?%3a[^/]+)$/i;

/**
 * Cisco Secure Email. Source: addresses in public mailing lists. Checked 2026-11-30.
 */
export const cisco: Wrapper = {
  id: 'cisco',
  name: 'Cisco',
  places: ['secure-web.cisco.com'],
  unwrap(url) {
    if (url.pathname === '/') return 'nothing';
    const written = FORM.exec(url.pathname)?.[1];
    if (written === undefined || url.search !== '' || url.hash !== '') return 'damaged';
    const link = percentDecoded(written);
    return link === undefined ? 'damaged' : { link };
  },
};
