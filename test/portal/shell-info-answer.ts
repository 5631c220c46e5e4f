import { customer, type JsonAnswer } from './invitation-answers';
import { pickByQuery } from './pick-scenario';

/** The answer to `/admin/api/coordinatedbootstrap/shellinfo`. Of the tenant alone more than an assumption is known. */
export function shellInfo(from: URL): JsonAnswer {
  const scenario = pickByQuery(from);
  const isList = scenario?.page === 'partner-relationships' || scenario?.page === 'relationship';
  const body = {
    TID: isList ? scenario.data.customerTenantId : customer.tenantId,
    UPN: customer.user,
    DisplayName: 'Robin Counts',
    IsAdmin: true,
  };
  return { status: 200, body: JSON.stringify(body), after: 0 };
}
