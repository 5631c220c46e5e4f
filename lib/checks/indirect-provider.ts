import type { Check } from './check';
import { finding } from './finding';

/** Accepting an indirect reseller also authorises its indirect provider. */
export const indirectProvider: Check = {
  id: 'indirect-provider',
  run({ flow, provider: { tenantId } }) {
    if (flow !== 'indirect-reseller') return [];
    return tenantId === undefined
      ? [finding('indirect-provider.unnamed', 'note', 'autopilotConsent')]
      : [finding('indirect-provider.named', 'note', 'autopilotConsent', tenantId)];
  },
};
