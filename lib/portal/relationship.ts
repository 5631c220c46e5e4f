import { readDays } from './days';
import { type Fields, fieldsOf, valuesOf } from './fields';
import { partyOf } from './party';
import { partnerInId, readRelationshipId } from './relationship-id';
import { readStatus } from './request-status';
import { type RoleIds, readRoleIds } from './role-ids';
import { type Said, said, saysAnything } from './said';
import { readTenantId, readText } from './text-values';

/**
 * Reads one granular relationship. Two layouts are known: the current one with the roles right in it, and an
 * older one with `accessDetails`, like Microsoft Graph's. Either can stand in a field `relationship` or alone.
 * Sources: public code that asks for it; https://learn.microsoft.com/graph/api/resources/delegatedadminrelationship
 * @param knownId the relationship's id, where the request told it.
 * @returns undefined when nothing in it could be understood.
 */
export function readRelationship(value: unknown, knownId?: string): Said | undefined {
  const outer = fieldsOf(value);
  const inner = valuesOf(outer, 'relationship');
  const fields = inner.length > 0 ? fieldsOf(...inner) : outer;
  const told = said({
    relationshipId: readRelationshipId(valuesOf(fields, 'partnerGdapRelationshipId', 'id')),
    relationshipName: readText(valuesOf(fields, 'name', 'displayName')),
    durationDays: readDays(valuesOf(fields, 'duration')) || undefined,
    autoExtendDays: readDays(valuesOf(fields, 'autoExtendDuration')),
    status: readStatus(valuesOf(fields, 'status')),
    customerTenantId: readTenantId(valuesOf(partyFields('customer', fields, outer), 'tenantId')),
    partner: readPartner(partyFields('partner', fields, outer)),
    ...rolesIn(fields, outer),
  });
  if (!saysAnything(told)) return undefined;
  const relationshipId = knownId ?? told.relationshipId;
  const tenantId = told.partner?.tenantId ?? partnerInId(relationshipId);
  return said({
    ...told,
    relationshipId,
    partner: partyOf({ name: told.partner?.name, tenantId }),
  });
}

/** A party can be told of inside the relationship or beside it. */
function partyFields(name: string, inner: Fields, outer: Fields): Fields {
  return fieldsOf(...valuesOf(inner, name), ...valuesOf(outer, name));
}

function readPartner(fields: Fields) {
  return partyOf({
    name: readText(valuesOf(fields, 'name', 'displayName')),
    tenantId: readTenantId(valuesOf(fields, 'tenantId')),
  });
}

/** Roles count wherever either layout has them. */
function rolesIn(inner: Fields, outer: Fields): RoleIds {
  const details = [...valuesOf(inner, 'accessDetails'), ...valuesOf(outer, 'accessDetails')];
  return readRoleIds([inner, outer, fieldsOf(...details)]);
}
