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
  read: (body) => readRows(listIn(body, 'relationships', 'value'), readRow),
};

function readRow(entry: unknown): RelationshipRow | undefined {
  const told = readRelationship(entry);
  if (told === undefined) return undefined;
  const { partner, relationshipName, roleIds, rolesComplete = false } = told;
  // A row that names neither partner nor roles says nothing that anybody could use.
  if (partner === undefined && relationshipName === undefined && !roleIds) return undefined;
  const fields = fieldsOf(entry, ...valuesOf(fieldsOf(entry), 'relationship'));
  return said<RelationshipRow>({
    partner: partner?.name ?? partner?.tenantId ?? '?',
    tenantId: partner?.tenantId,
    access: ['gdap'],
    relationship: relationshipName,
    roleNames: [],
    roleIds,
    rolesComplete,
    period: lastDay(valuesOf(fields, 'endDateTime')) ?? asDuration(told.durationDays),
    status: readText(valuesOf(fields, 'status')),
  });
}

/** The day of a point in time, as ISO 8601 writes it. */
function lastDay(values: readonly unknown[]): string | undefined {
  return values
    .map((value) => (typeof value === 'string' ? /^\d{4}-[01]\d-[0-3]\d/.exec(value)?.[0] : ''))
    .find(Boolean);
}

function asDuration(days: number | undefined): string | undefined {
  return days === undefined ? undefined : `P${days}D`;
}
