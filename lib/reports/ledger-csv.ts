import { joinCell, LEDGER_COLUMNS, type LedgerColumn, toCell } from '../imports/ledger-columns';
import type { Grant, Ledger, Partner } from '../partners/ledger';
import { csvLine } from './csv-line';

/**
 * One tenant's ledger as a table: a line for each grant as it is now, without its past. The mark before it tells
 * Excel that it is UTF-8.
 */
export function ledgerCsv({ tenant, partners }: Ledger): string {
  const lines = partners.flatMap((partner) =>
    partner.grants.map((grant) => {
      const cells = cellsOf(tenant, partner, grant);
      return csvLine(LEDGER_COLUMNS.map((column) => toCell(cells[column])));
    }),
  );
  return `\uFEFF${csvLine(LEDGER_COLUMNS)}${lines.join('')}`;
}

function cellsOf(tenant: string, partner: Partner, grant: Grant): Record<LedgerColumn, string> {
  const { roles, provider } = grant;
  return {
    tenant,
    partner: partner.name,
    partner_id: partner.tenantId ?? '',
    kind: grant.kind,
    access: grant.access.join(' '),
    roles: joinCell(roles.map(({ name }) => name)),
    role_ids: joinCell(roles.map(({ id }) => id ?? '')),
    roles_complete: String(grant.rolesComplete),
    relationship: grant.relationship ?? '',
    relationship_id: grant.relationshipId ?? '',
    from: grant.from ?? '',
    until: grant.until ?? '',
    auto_extend_days: String(grant.autoExtendDays ?? ''),
    standing: grant.standing ?? '',
    provider: provider?.name ?? '',
    provider_id: provider?.tenantId ?? '',
    scopes: joinCell(grant.scopes ?? []),
    organisation: String(grant.organisation ?? ''),
    last_seen: grant.lastSeen,
    grant: grant.key,
    danger: grant.danger,
    first_seen: grant.firstSeen,
    seen_by: Object.keys(grant.seenBy).sort().join(' '),
    gone: String(grant.gone),
  };
}
