import type { Check } from './check';
import { finding } from './finding';

/** The link was damaged and has been mended before reading. */
export const repairedLink: Check = {
  id: 'repaired-link',
  run: ({ link }) =>
    link.repairs.map((repair) => finding(`repaired-link.${repair}`, 'note', 'relationshipLink')),
};
