import catalogue from '../data/role-sets.json';

/** A kind of relationship that Microsoft fills with roles of its own choice. */
export type RoleSetKind = keyof typeof catalogue.kinds;

/** One of Microsoft's own sets of roles, and the kinds of relationship that get it. */
export type NamedSet = { readonly id: string; readonly kinds: readonly RoleSetKind[] };

/** The first eight digits of both tenants' ids, then eight digits of chance. */
const MICROSOFT_LED = /^MLT_[0-9a-f]{8}_[0-9a-f]{8}_\d{8}$/i;

/**
 * Whether a GDAP relationship has a name like those that Microsoft made when it moved partners away from DAP.
 * A partner can choose that name as well, so it proves nothing by itself.
 */
export function isMicrosoftLed(name: string): boolean {
  return MICROSOFT_LED.test(name.trim());
}

/**
 * Recognises one of Microsoft's own sets: exactly its roles, no fewer and no more.
 * @param roleIds role template ids, in any order and case; an id may turn up twice.
 * @param relationshipName narrows the kinds where some fit that name and others do not.
 */
export function namedSet(
  roleIds: readonly string[],
  relationshipName?: string,
): NamedSet | undefined {
  const asked = keyOf(roleIds);
  const found = catalogue.sets.find(({ roles }) => keyOf(roles) === asked);
  if (found === undefined) return undefined;
  const kinds = found.kinds as RoleSetKind[];
  return { id: found.id, kinds: fitting(kinds, relationshipName) };
}

function fitting(kinds: readonly RoleSetKind[], name: string | undefined): readonly RoleSetKind[] {
  if (name === undefined) return kinds;
  const led = isMicrosoftLed(name);
  const fit = kinds.filter((kind) => 'namePattern' in catalogue.kinds[kind] === led);
  return fit.length > 0 ? fit : kinds;
}

function keyOf(roleIds: readonly string[]): string {
  return [...new Set(roleIds.map((id) => id.toLowerCase()))].sort().join(' ');
}
