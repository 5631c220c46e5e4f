import type { Check } from './check';
import { finding } from './finding';

/** The list of partners: who holds delegated admin privileges today. It never says `clear`. */
export const heldAccess: Check = {
  id: 'held-access',
  run({ page, reading }) {
    if (page?.relationships === undefined || reading !== 'read') return [];
    const partners = new Set(page.relationships.map((row) => row.partner));
    const holders = page.relationships.filter((row) => row.access.includes('dap'));
    const names = [...new Set(holders.map((row) => row.partner))].join(', ');
    return [
      ...(names === '' ? [] : [finding('held-access.dap', 'danger', 'dapReview', names)]),
      finding('held-access.partners', 'caution', 'dapReview', String(partners.size)),
    ];
  },
};
