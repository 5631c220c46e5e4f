import type { RelationshipRow } from '../domain/page';
import { rolesIn } from '../roles/row-roles';
import type { Grant, KnownPartner, Ledger, Reading } from './ledger';

/**
 * Takes a new reading of the list into the ledger. Partners that this reading does not show stay, with
 * the date at which they were last seen: a filter or a folded group must not make anyone vanish.
 * @param now when the list was read, ISO 8601.
 */
export function recordReading(ledger: Ledger, reading: Reading, now: string): Ledger {
  const known = new Map(ledger.partners.map((partner) => [partner.name, partner]));
  const seen = new Map<string, KnownPartner>();
  for (const row of reading.rows) {
    const grants = [...(seen.get(row.partner)?.grants ?? []), grantOf(row)];
    const { partner: name, tenantId } = row;
    const before = seen.get(name) ?? known.get(name);
    seen.set(name, { ...before, name, grants, seenAt: now, ...(tenantId && { tenantId }) });
  }
  const unseen = ledger.partners.filter((partner) => !seen.has(partner.name));
  return { version: 1, readAt: now, whole: reading.whole, partners: [...seen.values(), ...unseen] };
}

function grantOf(row: RelationshipRow): Grant {
  const { partner: _, tenantId: __, roleNames: ___, roleIds: ____, access, ...rest } = row;
  return { ...rest, access: [...access], roles: rolesIn(row) };
}

/** Whether the last reading of the list showed this partner. */
export function seenLast(ledger: Ledger, partner: KnownPartner): boolean {
  return partner.seenAt === ledger.readAt;
}

/** Every kind of access a partner holds, the most dangerous first, each once. */
export function accessOf(partner: KnownPartner): Grant['access'] {
  const held = new Set(partner.grants.flatMap((grant) => grant.access));
  return ACCESS_ORDER.filter((access) => held.has(access));
}

const ACCESS_ORDER: Grant['access'] = [
  'dap',
  'gdap',
  'reseller',
  'indirect-reseller',
  'oem',
  'app',
  'other',
];

/** Partners with DAP first, then those with the strongest roles, then by name. */
export function byDanger(partners: readonly KnownPartner[]): KnownPartner[] {
  return [...partners].sort(
    (one, other) => danger(one) - danger(other) || one.name.localeCompare(other.name),
  );
}

function danger(partner: KnownPartner): number {
  if (accessOf(partner).includes('dap')) return 0;
  const strong = partner.grants.some((grant) =>
    grant.roles.some((role) => role.grade !== 'limited'),
  );
  return strong ? 1 : 2;
}
