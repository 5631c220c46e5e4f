import { wrappedParameter } from './wrapped-parameter';
import type { Wrapper } from './wrapper';

/**
 * Google's redirect, in search results and mail: `q`, or `url`.
 * Source: such addresses in Google's own pages. Checked 2026-11-30.
 */
export const google: Wrapper = {
  id: 'google',
  name: 'Google',
  places: ['www.google.com/url'],
  unwrap: (url) => wrappedParameter(url, 'q', 'url'),
};
