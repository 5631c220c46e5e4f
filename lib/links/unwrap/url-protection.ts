import { wrappedParameter } from './wrapped-parameter';
import type { Wrapper } from './wrapper';

/**
 * The other form of Avanan and Check Point, which SonicWall uses too: `/v1/url?o=…` with or without a region.
 * Source: such addresses in public repositories. Checked 2026-11-30.
 */
export const urlProtection: Wrapper = {
  id: 'url-protection',
  name: 'Avanan',
  places: ['.url-protection.com/v1/'],
  unwrap: (url) => wrappedParameter(url, 'o'),
};
