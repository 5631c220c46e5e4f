import type { Check } from './check';
import { finding } from './finding';

/** An app asks for permissions. Which ones is not read here yet. */
export const appPermissions: Check = {
  id: 'app-permissions',
  run: ({ flow }) =>
    flow === 'app-consent' ? [finding('app-permissions', 'caution', 'appConsent')] : [],
};
