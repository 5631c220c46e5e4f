import { asksForGranular } from '../requests/prepared-statements';
import type { Check } from './check';
import { finding } from './finding';

/** GDAP gives roles for a limited time; how much it is depends on roles that only the page names. */
export const granularRequest: Check = {
  id: 'granular-request',
  run(request) {
    // A relationship that is held already may be a seller's with DAP: that one does not end by itself.
    const holdsDap = request.page?.relationships?.some(({ access }) => access.includes('dap'));
    if (!asksForGranular(request) || holdsDap) return [];
    const say = request.reading === 'read' ? 'page' : 'link';
    return [finding(`granular-request.${say}`, 'caution', 'gdapFaq')];
  },
};
