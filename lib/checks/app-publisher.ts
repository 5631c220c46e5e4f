import type { Check } from './check';
import { finding } from './finding';

/** Nobody has shown Microsoft who publishes the app; its name and picture are whatever it says. */
export const appPublisher: Check = {
  id: 'app-publisher',
  run: ({ flow, app }) =>
    flow === 'app-consent' && app?.verified === false
      ? [finding('app-publisher', 'caution', 'publisherVerification')]
      : [],
};
