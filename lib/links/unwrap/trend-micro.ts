import { wrappedParameter } from './wrapped-parameter';
import type { Wrapper } from './wrapper';

/**
 * Trend Micro's Time-of-Click Protection. Source: such addresses in public mailing lists. Checked 2026-11-30.
 */
export const trendMicro: Wrapper = {
  id: 'trend-micro',
  name: 'Trend Micro',
  places: ['.trendmicro.com/wis/clicktime/'],
  unwrap: (url) => wrappedParameter(url, 'url'),
};
