import type { Check } from './check';
import { finding } from './finding';

/** The address only looks like Microsoft's. */
export const imitatedHost: Check = {
  id: 'imitated-host',
  run: ({ link }) =>
    link.imitation === undefined
      ? []
      : [finding(`imitated-host.${link.imitation}`, 'danger', 'relationshipLink', link.host)],
};
