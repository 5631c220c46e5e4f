import type { RelationshipRow } from '../domain/page';
import { rolesIn } from '../roles/row-roles';
import type { Check } from './check';
import { finding } from './finding';

/** The list of partners: who holds delegated admin privileges today. It never says `clear`. */
export const heldAccess: Check = {
  id: 'held-access',
  run({ page, reading }) {
    if (page?.relationships === undefined || reading !== 'read') return [];
    const all = page.relationships;
    const holders = all.filter((row) => row.access.includes('dap'));
    const strong = all.filter((row) => !holders.includes(row) && isStrong(row));
    return [
      ...(holders.length > 0
        ? [finding('held-access.dap', 'danger', 'dapReview', names(holders))]
        : []),
      // The page of one relationship names its roles itself.
      ...(page.held ? [] : strongAndAll(strong, all)),
    ];
  },
};

function strongAndAll(strong: readonly RelationshipRow[], all: readonly RelationshipRow[]) {
  return [
    ...(strong.length > 0
      ? [finding('held-access.strong', 'caution', 'privilegedRoles', names(strong))]
      : []),
    finding(
      'held-access.partners',
      'caution',
      'dapReview',
      String(new Set(all.map((row) => row.partner)).size),
    ),
  ];
}

function isStrong(row: RelationshipRow): boolean {
  return rolesIn(row).some(({ grade }) => grade !== 'limited');
}

function names(rows: readonly RelationshipRow[]): string {
  return [...new Set(rows.map((row) => row.partner))].join(', ');
}
