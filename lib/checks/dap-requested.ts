import type { Check } from './check';
import { finding } from './finding';

/** The link asks for delegated admin privileges: Global Administrator for a whole group, without end. */
export const dapRequested: Check = {
  id: 'dap-requested',
  run: ({ flow, link }) =>
    link.dap === 'requested' && flow !== 'delegated-admin'
      ? [finding('dap-requested.link', 'danger', 'dapReview')]
      : [],
};
