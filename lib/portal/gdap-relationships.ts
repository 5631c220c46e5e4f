import type { RelationshipRow } from '../domain/page';
import type { AnswerReader } from './answer-reader';
import { matchPath } from './answered-request';
import { fieldsOf, listIn, valuesOf } from './fields';
import { readRelationship } from './relationship';
import { readRows } from './rows';
import { said } from './said';
import { readText } from './text-values';

/**
 * The granular relationships of the tenant. Of their fields only `status` is known from public code; the
 * others are looked for where an invitation has them.
 */
export const gdapRelationships: AnswerReader = {
  id: 'gdap-relationships',
  claim: (request) =>
    request.method === 'GET' && matchPath(request, 'partnermanage/gdaprelationships')
      ? {}
      : undefined,
  read(body) {
    const entries = listIn(body, 'relationships', 'value');
    const rows = readRows(entries, readRow);
    return rows && said({ ...rows, customerTenantId: customerOf(entries ?? []) });
  },
};

/** The tenant whose list this is, where all entries that name one agree. */
function customerOf(entries: readonly unknown[]): string | undefined {
  const named = entries.flatMap((entry) => readRelationship(entry)?.customerTenantId ?? []);
  return new Set(named).size === 1 ? named[0] : undefined;
}

function readRow(entry: unknown): RelationshipRow | undefined {
  const told = readRelationship(entry);
  if (told === undefined) return undefined;
  const { partner, relationshipName, roleIds, rolesComplete = false } = told;
  const { relationshipId, autoExtendDays } = told;
  // A row that names neither partner nor roles says nothing that anybody could use.
  if (partner === undefined && relationshipName === undefined && !roleIds) return undefined;
  const fields = fieldsOf(entry, ...valuesOf(fieldsOf(entry), 'relationship'));
  const until = dayOf(valuesOf(fields, 'endDateTime'));
  return said<RelationshipRow>({
    partner: partner?.name ?? partner?.tenantId ?? '?',
    tenantId: partner?.tenantId,
    access: ['gdap'],
    relationship: relationshipName,
    roleNames: [],
    roleIds,
    rolesComplete,
    period: until ?? asDuration(told.durationDays),
    status: readText(valuesOf(fields, 'status')),
    relationshipId,
    from: dayOf(valuesOf(fields, 'activatedDateTime')),
    until,
    autoExtendDays,
  });
}

/** The day of a point in time, as ISO 8601 writes it. */
function dayOf(values: readonly unknown[]): string | undefined {
  return values
    .map((value) => (typeof value === 'string' ? /^\d{4}-[01]\d-[0-3]\d/.exec(value)?.[0] : ''))
    .find((day) => day && !Number.isNaN(Date.parse(day)));
}

function asDuration(days: number | undefined): string | undefined {
  return days === undefined ? undefined : `P${days}D`;
}
