import type { Check } from './check';
import { finding } from './finding';

/** GDAP gives roles for a limited time; how much it is depends on roles that only the page names. */
export const granularRequest: Check = {
  id: 'granular-request',
  run: ({ flow, reading }) =>
    flow === 'gdap'
      ? [finding(`granular-request.${reading === 'read' ? 'page' : 'link'}`, 'caution', 'gdapFaq')]
      : [],
};
