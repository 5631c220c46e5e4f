import type { Check } from './check';
import { finding } from './finding';

/** A manufacturer may register devices once this is accepted, and no admin can take it back. */
export const deviceManufacturer: Check = {
  id: 'device-manufacturer',
  run: ({ flow, page }) =>
    flow === 'oem' && !page?.held
      ? [finding('device-manufacturer', 'caution', 'autopilotConsent')]
      : [],
};
