import { wrappedParameter } from './wrapped-parameter';
import type { Wrapper } from './wrapper';

/**
 * Barracuda's link protection; its escapes are in lower case.
 * Source: https://campus.barracuda.com, "Link Protection". Checked 2026-11-30.
 */
export const barracuda: Wrapper = {
  id: 'barracuda',
  name: 'Barracuda',
  places: ['linkprotect.cudasvc.com/url'],
  unwrap: (url) => wrappedParameter(url, 'a'),
};
