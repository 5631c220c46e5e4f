import { wrappedParameter } from './wrapped-parameter';
import type { Wrapper } from './wrapper';

/**
 * Symantec Email Security's Click-time Protection. An older form hides the address in its path.
 * Source: such addresses in public repositories. Checked 2026-11-30.
 */
export const symantec: Wrapper = {
  id: 'symantec',
  name: 'Symantec',
  places: ['clicktime.symantec.com'],
  unwrap(url) {
    if (url.pathname === '/' && url.search === '') return 'nothing';
    return url.pathname.startsWith('/a/') ? 'opaque' : wrappedParameter(url, 'u');
  },
};
