import type { Check } from './check';
import { finding } from './finding';

/** The link asks for whatever the app's registration lists, and that can change without the link. */
export const appUnnamed: Check = {
  id: 'app-unnamed',
  run: ({ flow, link }) =>
    flow === 'app-consent' && link.app?.registered
      ? [finding('app-unnamed', 'note', 'permissionTypes')]
      : [],
};
