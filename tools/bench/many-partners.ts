import type { RelationshipRow } from '../../lib/domain/page';
import type { OverviewPart } from '../../lib/extension/database/schema';
import { type StoredGrant, UNKNOWN_TENANT } from '../../lib/partners/holding';
import { ledgerOf } from '../../lib/partners/ledger';
import { overviewOf } from '../../lib/partners/overview';
import { type OverviewHead, splitOverview } from '../../lib/partners/overview-parts';
import { readRows } from '../../lib/partners/read-rows';
import { takeSighting } from '../../lib/partners/take-sighting';
import { type TenantRecord, takeListReading } from '../../lib/partners/tenant-record';

/** What lies in the database of a tenant with so many partners. */
export type StoredPartners = {
  readonly tenants: readonly TenantRecord[];
  readonly grants: readonly StoredGrant[];
  readonly overviews: readonly OverviewHead[];
  readonly overviewParts: readonly OverviewPart[];
};

const NAMES = ['Adatum', 'Contoso', 'Fabrikam', 'Litware', 'Northwind', 'Proseware', 'Relecloud'];
const ROLES = [
  ['Directory Readers', 'Service Support Administrator'],
  ['Helpdesk Administrator', 'User Administrator', 'Groups Administrator', 'License Administrator'],
  ['Exchange Administrator', 'Teams Communications Administrator'],
  ['Global Administrator'],
  ['Reports Reader'],
];
const DAY = 86_400_000;

/**
 * Makes the records of a tenant whose list was read once, as the extension itself would.
 * @param at when, ISO 8601.
 */
export function manyPartners(count: number, at: string): StoredPartners {
  const rows = Array.from({ length: count }, (_, index) => rowsOf(index, at)).flat();
  const grants = new Map<string, StoredGrant>();
  for (const sighting of readRows(rows, at)) {
    const known = grants.get(sighting.key);
    grants.set(sighting.key, takeSighting(UNKNOWN_TENANT, known, sighting));
  }
  const reading = { at, whole: true, allRows: true };
  const record = takeListReading(UNKNOWN_TENANT, undefined, reading);
  const stored = [...grants.values()];
  const ledger = ledgerOf(UNKNOWN_TENANT, record, stored);
  const { head, parts } = splitOverview(overviewOf(ledger), at);
  return {
    tenants: [record],
    grants: stored,
    overviews: [head],
    overviewParts: parts.map((partners, index) => ({
      tenant: UNKNOWN_TENANT,
      part: index + 1,
      partners,
    })),
  };
}

/** Each partner has a relationship, every second is a seller as well, and every tenth of these has DAP. */
function rowsOf(index: number, at: string): RelationshipRow[] {
  const partner = `${NAMES[index % NAMES.length]} ${index}`;
  const tenantId = `5ce90100-7e57-4aaa-8bbb-${String(index).padStart(12, '0')}`;
  const until = new Date(Date.parse(at) + (5 + (index % 700)) * DAY).toISOString().slice(0, 10);
  const party = { partner, tenantId, by: ['words', 'data'] as const, rolesComplete: true };
  const relationship: RelationshipRow = {
    ...party,
    access: ['gdap'],
    relationship: `Support ${index}`,
    relationshipId: `${tenantId}-relationship`,
    roleNames: ROLES[index % ROLES.length] ?? [],
    until,
    period: until,
    autoExtendDays: index % 3 === 0 ? 180 : 0,
    status: 'active',
  };
  if (index % 2 > 0) return [relationship];
  const hasDap = index % 20 === 0;
  const seller: RelationshipRow = {
    ...party,
    access: hasDap ? ['dap', 'reseller'] : ['reseller'],
    roleNames: hasDap ? ['Global Administrator', 'Helpdesk Administrator'] : [],
  };
  return [relationship, seller];
}
