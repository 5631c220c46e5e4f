import { asksForGranular } from '../requests/prepared-statements';
import type { Check } from './check';
import { finding } from './finding';

/** GDAP gives roles for a limited time; how much it is depends on roles that only the page names. */
export const granularRequest: Check = {
  id: 'granular-request',
  run(request) {
    if (!asksForGranular(request)) return [];
    const say = request.reading === 'read' ? 'page' : 'link';
    return [finding(`granular-request.${say}`, 'caution', 'gdapFaq')];
  },
};
