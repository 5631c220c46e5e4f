import fc from 'fast-check';
import { GLOBAL_ADMINISTRATOR, HELPDESK, NOBODY, PARTNER, REQUEST } from './overheard';

/** Numbers that decide, one after the other, about the case of each letter. */
export const dice = fc.array(fc.nat(999), { minLength: 40, maxLength: 40 });

/** Every name that a reader looks for, in the wrong places and cases, and names that lead astray. */
const names = fc.constantFrom(
  ...['authorizeDelegateAdminData', 'enableDap', 'ENABLEDAP', 'roles', 'Roles', 'aadRoles'],
  ...['unifiedRoles', 'accessDetails', 'roleDefinitionId', 'roleTemplateId', 'id', 'Identity'],
  ...['partner', 'partners', 'partnerId', 'companyName', 'indirectCSPId', 'userTenantId'],
  ...['relationship', 'relationships', 'value', 'name', 'displayName', 'tenantId', 'customer'],
  ...['status', 'duration', 'autoExtendDuration', 'endDateTime', 'canRemoveDap', 'invitationType'],
  ...['partnerGdapRelationshipId', 'partnerType', 'contractTypes', 'companyType'],
  ...['TID', 'tid'],
  ...['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'length', ''],
);

const leaves = fc.oneof(
  fc.constantFrom(
    ...[GLOBAL_ADMINISTRATOR, HELPDESK.toUpperCase(), NOBODY, PARTNER, REQUEST, null, true, false],
    ...['true', 'FALSE', 'Administration', 'active', 'P730D', 'PT0S', 'P99999Y', '', '\ud800'],
    ...['2026-01-31T00:00:00Z', '\u202e', '<img src=x onerror=alert(1)>', 'Reseller and Admin'],
    ...[0, 1, -1, 730, 1e308],
  ),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** JSON that looks like the portal's answers and is none. */
export const hostileJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    leaves,
    fc.array(tie('value'), { maxLength: 6 }),
    // `fromEntries` makes `__proto__` a field like any other.
    fc.array(fc.tuple(names, tie('value')), { maxLength: 8 }).map(Object.fromEntries),
  ),
})).value;

/** The same value with other names. */
export function recased(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((entry) => recased(entry, rename));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [rename(name), recased(field, rename)]),
  );
}
