import type { Finding } from '../domain/finding';
import { preparedStatements } from '../requests/prepared-statements';
import type { Check } from './check';
import { finding } from './finding';

/** Accepting an indirect reseller also authorises its indirect provider. */
export const indirectProvider: Check = {
  id: 'indirect-provider',
  run(request) {
    const asked = [request, ...preparedStatements(request)];
    // What is held was accepted long ago.
    if (request.page?.held || !asked.some(({ flow }) => flow === 'indirect-reseller')) return [];
    const { name, tenantId } = request.provider;
    if (name !== undefined && tenantId !== undefined)
      return [note('name-and-tenant', name, tenantId)];
    if (name !== undefined) return [note('name-alone', name)];
    return [tenantId === undefined ? note('unnamed') : note('named', tenantId)];
  },
};

function note(
  say: 'named' | 'name-and-tenant' | 'name-alone' | 'unnamed',
  ...values: string[]
): Finding {
  return finding(`indirect-provider.${say}`, 'note', 'autopilotConsent', ...values);
}
