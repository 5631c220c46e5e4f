import type { AreaId } from '../../lib/domain/power.ts';
import { packBits } from '../../lib/roles/action-bits.ts';
import { areasOf } from '../../lib/roles/areas.ts';
import type { PackedRole } from '../../lib/roles/packed-role.ts';
import { EVERYTHING, type ModelRole, READERS, type RoleModel } from './role-model.ts';

/** So many of the nearest roles below one are told. */
const MOST_LOWER = 3;
/** What nearly every role may do beside its own work: a role with nothing else is no lesser form of another. */
const BESIDE: readonly AreaId[] = ['support', 'reports', 'logs', 'tenant'];

/** Packs what follows from the catalogue of roles: actions as bits, roles by their place in the list. */
export function packRoles(model: RoleModel): PackedRole[] {
  const numbers = new Map(model.actions.map((action, at) => [action, at]));
  const places = new Map(model.roles.map(({ id }, at) => [id, at]));
  const placesOf = (roles: readonly ModelRole[]) => roles.map(({ id }) => places.get(id) ?? -1);
  const numbersOf = ({ actions }: ModelRole) => [...actions].map((one) => numbers.get(one) ?? -1);
  return model.roles.map((role): PackedRole => {
    const contained = model.roles.filter((other) => model.contains(role, other));
    return [
      role.id,
      role.name,
      role.privileged ? 1 : 0,
      role.gdap === null ? -1 : role.gdap ? 1 : 0,
      role.tier,
      role.powers,
      packBits(numbersOf(role), model.actions.length),
      placesOf(contained),
      lowerOf(role, contained, model).map(({ id, lost }) => [places.get(id) ?? -1, lost]),
    ];
  });
}

/**
 * The nearest roles below one: in it, in no other role that is in it, and with no mark that it lacks. The
 * largest first. Nearly everything is below Global Administrator; there the question is what it is for.
 */
function lowerOf(role: ModelRole, contained: readonly ModelRole[], model: RoleModel) {
  if (role.id === EVERYTHING) return [];
  const base = model.roles.find(({ id }) => id === READERS)?.actions ?? new Set();
  return (
    contained
      .filter((one) =>
        areasOf([...one.actions].filter((action) => !base.has(action))).some(
          (area) => !BESIDE.includes(area),
        ),
      )
      .filter((one) => !contained.some((between) => model.contains(between, one)))
      .filter((one) => one.tier >= role.tier && (role.privileged || !one.privileged))
      // What GDAP can give is not weighed against what it perhaps cannot.
      .filter((one) => one.kind === 'assignable' && (one.gdap === true || role.gdap !== true))
      .sort((one, other) => other.actions.size - one.actions.size)
      .slice(0, MOST_LOWER)
      .map((one) => ({
        id: one.id,
        lost: areasOf([...role.actions].filter((action) => !one.actions.has(action))),
      }))
  );
}
