import type { RelationshipRow } from '../../lib/domain/page';
import { changesBetween } from '../../lib/partners/changes';
import { happeningOf, type LedgerEvent } from '../../lib/partners/event';
import { chainEvents, NO_EVENTS } from '../../lib/partners/event-chain';
import type { StoredGrant } from '../../lib/partners/holding';
import { ledgerOf } from '../../lib/partners/ledger';
import type { TenantRecord } from '../../lib/partners/tenant-record';
import { CUSTOMER, type Look, stored } from './readings';

const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';
const HELPDESK = '729827e3-9c14-49f7-bb1b-9608f156bbb8';
const READERS = '88d8e3e3-8f55-4a1e-953a-9b9898b8876b';
const LICENSE = '4d6ac14f-3453-41d0-bef9-a3e0c569773a';

/** What lies in the database of one tenant after some looks, with the events of each. */
export function bookAfter(looks: readonly Look[]): {
  readonly tenants: readonly TenantRecord[];
  readonly grants: readonly StoredGrant[];
  readonly events: readonly LedgerEvent[];
} {
  let events: readonly LedgerEvent[] = [];
  for (const [nth, { at, rows, whole = true }] of looks.entries()) {
    const before = stored(looks.slice(0, nth));
    const after = stored(looks.slice(0, nth + 1));
    const changes = changesBetween(
      ledgerOf(CUSTOMER, before.record, [...before.grants.values()]),
      ledgerOf(CUSTOMER, after.record, [...after.grants.values()]),
    );
    const read = { at, tenant: CUSTOMER, kind: 'list-read', count: rows.length, whole } as const;
    const happened = changes.map((change) => happeningOf(change, CUSTOMER, at));
    events = [...events, ...chainEvents(events.at(-1) ?? NO_EVENTS, [read, ...happened])];
  }
  const { record, grants } = stored(looks);
  return { tenants: record === undefined ? [] : [record], grants: [...grants.values()], events };
}

/**
 * Rows of a list with every kind of access, danger and end in turn.
 * @param count of partners; some of them have two rows.
 */
export function manyRows(count: number): RelationshipRow[] {
  return Array.from({ length: count }, (_, at) => rowsOf(at)).flat();
}

function rowsOf(at: number): RelationshipRow[] {
  const number = String(at + 1).padStart(4, '0');
  const own = {
    partner: `${NAMES[at % NAMES.length]} ${number}`,
    tenantId: `5ce90100-7e57-4aaa-8bbb-0000000${(100_00 + at).toString().padStart(5, '0')}`,
    roleNames: [],
    rolesComplete: true,
  };
  const month = String((at % 12) + 1).padStart(2, '0');
  const gdap = {
    ...own,
    access: ['gdap' as const],
    relationship: `${own.partner} services`,
    from: `2026-${month}-05`,
    until: at % 10 === 4 ? '2026-12-14' : `2027-${month}-04`,
  };
  const reseller = { ...own, access: ['reseller' as const] };
  switch (at % 6) {
    case 0:
      return [{ ...own, access: ['dap', 'reseller'], roleIds: [GLOBAL, HELPDESK] }];
    case 1:
      return [{ ...gdap, roleIds: [GLOBAL, READERS] }, reseller];
    case 2:
      return [{ ...gdap, roleIds: [READERS, LICENSE], autoExtendDays: 180 }];
    case 3:
      return [
        {
          ...own,
          access: ['gdap'],
          relationship: 'Old one',
          roleIds: [HELPDESK],
          period: '1/2/2026 - 1/2/2027',
        },
      ];
    case 4:
      return [{ ...gdap, roleIds: [LICENSE], rolesComplete: false }, reseller];
    default:
      return [{ ...own, access: at % 12 === 5 ? ['oem'] : ['indirect-reseller'] }];
  }
}

const NAMES = ['Wingtip', 'Fabrikam', 'Contoso Cloud Services', 'Trey Research', 'Northwind'];
