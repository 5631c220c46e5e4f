import type { Check } from './check';
import { finding } from './finding';

/** Whether a consent to an app would count for everyone in the tenant. */
export const appReach: Check = {
  id: 'app-reach',
  run({ flow, app }) {
    if (flow !== 'app-consent' || app?.organisation === false) return [];
    const say = app?.organisation === true ? 'organisation' : 'unknown';
    return [finding(`app-reach.${say}`, 'note', 'appConsentPage')];
  },
};
