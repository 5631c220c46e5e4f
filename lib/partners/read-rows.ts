import type { RelationshipRow } from '../domain/page';
import { rolesIn } from '../roles/row-roles';
import { grantKey, kindOf, partnerKey } from './grant-key';
import type { Holding, LedgerWitness, Sighting } from './holding';
import { printedDay } from './printed-day';
import { standingOf } from './standing';

/**
 * What the rows of the list say, grant by grant.
 * @param at when they were read, ISO 8601.
 */
export function readRows(rows: readonly RelationshipRow[], at: string): Sighting[] {
  const places = new Map<string, number>();
  const sightings = [...rows].sort(byEnd).map((row): Sighting => {
    const { partner, tenantId, relationship, relationshipId } = row;
    const kind = kindOf(row.access);
    const isUnnamed = relationship === undefined && relationshipId === undefined;
    const counted = partnerKey(partner, tenantId);
    const place = isUnnamed && kind === 'gdap' ? (places.get(counted) ?? 0) : 0;
    if (isUnnamed && kind === 'gdap') places.set(counted, place + 1);
    return {
      key: grantKey({ partner, partnerId: tenantId, kind, relationshipId, relationship, place }),
      kind,
      ...(tenantId !== undefined && { partnerId: tenantId }),
      holding: holdingOf(row),
      ...printedIn(row),
      by: witnessesOf(row),
      at,
    };
  });
  return joinRowsOfOne(sightings);
}

/** A seller can stand in several rows: what it holds is what all of them say. */
function joinRowsOfOne(sightings: readonly Sighting[]): Sighting[] {
  const byKey = new Map<string, Sighting>();
  for (const sighting of sightings) {
    const known = byKey.get(sighting.key);
    byKey.set(sighting.key, known === undefined ? sighting : joinRows(known, sighting));
  }
  return [...byKey.values()];
}

function joinRows(one: Sighting, other: Sighting): Sighting {
  const access = [...one.holding.access, ...other.holding.access];
  const told = access.filter((name) => name !== 'other');
  return {
    ...other,
    ...one,
    by: [...new Set([...one.by, ...other.by])],
    holding: {
      ...other.holding,
      ...one.holding,
      access: told.length > 0 ? told : access,
      roles: [...one.holding.roles, ...other.holding.roles],
      rolesComplete: one.holding.rolesComplete && other.holding.rolesComplete,
    },
  };
}

function holdingOf(row: RelationshipRow): Holding {
  const { relationship, relationshipId, from, autoExtendDays } = row;
  const until = row.until ?? printedDay(row.period);
  const standing = standingOf(row.status);
  return {
    name: row.partner,
    access: [...row.access],
    roles: rolesIn(row).map(({ id, name }) => (id === undefined ? { name } : { id })),
    rolesComplete: row.rolesComplete,
    ...(relationship !== undefined && { relationship }),
    ...(relationshipId !== undefined && { relationshipId }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(autoExtendDays !== undefined && { autoExtendDays }),
    ...(standing !== undefined && { standing }),
  };
}

function printedIn({ period, status }: RelationshipRow): Pick<Sighting, 'printed'> {
  if (period === undefined && status === undefined) return {};
  return {
    printed: { ...(period !== undefined && { period }), ...(status !== undefined && { status }) },
  };
}

function witnessesOf({ by }: RelationshipRow): readonly LedgerWitness[] {
  return by === undefined || by.length === 0 ? ['words'] : by;
}

/** Relationships without a name keep their places while the portal sorts its list anew. */
function byEnd(one: RelationshipRow, other: RelationshipRow): number {
  const rank = (row: RelationshipRow) => `${row.until ?? row.period ?? ''} ${row.roleNames.join()}`;
  return rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0;
}
