import type { Check } from './check';
import { finding } from './finding';

/**
 * The link asks for delegated admin privileges: Global Administrator for a whole group, without end. Of a link
 * that a partner only prepares, `prepared-link` speaks.
 */
export const dapRequested: Check = {
  id: 'dap-requested',
  run: ({ flow, link }) =>
    link.dap === 'requested' && flow !== 'delegated-admin' && flow !== 'relationship-request'
      ? [finding('dap-requested.link', 'danger', 'dapReview')]
      : [],
};
