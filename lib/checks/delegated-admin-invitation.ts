import { preparedStatements } from '../requests/prepared-statements';
import type { Check } from './check';
import { finding } from './finding';

/** `invType=Administration` asks for nothing but delegated admin privileges, with no DAP parameter. */
export const delegatedAdminInvitation: Check = {
  id: 'delegated-admin-invitation',
  run: (request) =>
    [request, ...preparedStatements(request)].some(({ flow }) => flow === 'delegated-admin')
      ? [finding('delegated-admin-invitation', 'danger', 'delegatedAdminInvitation')]
      : [],
};
