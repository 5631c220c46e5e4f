import { type RoleActions, roleActionsSchema } from '../../lib/data/role-actions-schema.ts';
import { type RoleCatalogue, roleCatalogueSchema } from '../../lib/data/role-schema.ts';
import type { PowerId, Tier } from '../../lib/domain/power.ts';
import { includesAction, isWide, unfoldActions } from '../../lib/roles/actions.ts';
import { type Held, isContained } from '../../lib/roles/containment.ts';
import { POWER_RULES } from '../../lib/roles/power-rules.ts';
import { tierOf } from '../../lib/roles/tier.ts';

/** The role that holds everything by definition: its list of actions is known to be abbreviated. */
export const EVERYTHING = '62e90394-69f5-4237-9190-012177145e10';
/** What every role may read anyway. */
export const READERS = '88d8e3e3-8f55-4a1e-953a-9b9898b8876b';

/** A role with all that follows from its actions. */
export type ModelRole = RoleCatalogue['roles'][number] &
  Held & { readonly powers: readonly PowerId[]; readonly tier: Tier };

/** The catalogue of roles with what follows from it. */
export type RoleModel = {
  /** Every action that any role has, in the order of the alphabet. */
  readonly actions: readonly string[];
  readonly roles: readonly ModelRole[];
  readonly contains: (larger: ModelRole, smaller: ModelRole) => boolean;
};

/**
 * Reads the catalogue of roles and works out what follows from it: every action of a role, with those it
 * inherits and those that a wide one implies, its powers, its tier, and which role contains which.
 * @param rolesJson the text of `lib/data/roles.json`.
 * @param actionsJson the text of `lib/data/role-actions.json`.
 * @throws with a sentence that names the fault, when a fact is missing, unknown, or leads in a circle.
 */
export function makeRoleModel(rolesJson: string, actionsJson: string): RoleModel {
  const { roles } = roleCatalogueSchema.parse(JSON.parse(rolesJson));
  const facts = roleActionsSchema.parse(JSON.parse(actionsJson));
  const own = ownActions(roles, facts);
  const actions = [...new Set([...own.values()].flat())].sort();
  const inherited = inheritance(facts);
  const effective = (id: string): ReadonlySet<string> => {
    if (id === EVERYTHING) return new Set(actions);
    const held = new Set(inherited(id).flatMap((one) => own.get(one) ?? []));
    // Comparing all with all would take seconds, in every build and at the start of every command.
    const wide = [...held].filter(isWide);
    const isHeld = (action: string) =>
      held.has(action) || wide.some((one) => includesAction(one, action));
    return new Set(actions.filter(isHeld));
  };
  const readable = effective(READERS);
  const model = roles.map((role): ModelRole => {
    const all = effective(role.id);
    const further = [...all].filter((action) => !readable.has(action));
    const powers = powersOf(role.id, further, facts);
    const understated = role.id in facts.understated;
    const comparable =
      (own.get(role.id) ?? []).length > 0 && /^(?:assignable|notForGeneralUse)$/.test(role.kind);
    return {
      ...role,
      actions: all,
      comparable,
      resets: powers.includes('resets-people'),
      powers,
      tier: tierOf({ privileged: role.privileged, powers, actions: further, understated }),
    };
  });
  return {
    actions,
    roles: model,
    contains: (larger, smaller) => isContained(smaller, larger, facts, EVERYTHING),
  };
}

function ownActions(
  roles: RoleCatalogue['roles'],
  facts: RoleActions,
): ReadonlyMap<string, readonly string[]> {
  const known = new Set(roles.map(({ id }) => id));
  const own = new Map<string, string[]>();
  for (const { id, actions } of facts.roles) {
    if (!known.has(id))
      throw new Error(`role-actions.json has a role that roles.json lacks: ${id}.`);
    if (own.has(id)) throw new Error(`role-actions.json has a role twice: ${id}.`);
    own.set(id, unfoldActions(actions));
  }
  const without = roles.filter(({ id }) => !own.has(id)).map(({ name }) => name);
  if (without.length > 0) throw new Error(`role-actions.json lacks ${without.join(', ')}.`);
  const named = [...facts.resetsEveryone, ...facts.resetsFewest, ...Object.keys(facts.understated)];
  const strange = named.filter((id) => !known.has(id));
  if (strange.length > 0) throw new Error(`role-actions.json names unknown roles: ${strange}.`);
  return own;
}

/** @returns a function that gives a role's id and those it inherits from, however far. */
function inheritance(facts: RoleActions): (id: string) => string[] {
  const parents = new Map(facts.roles.map(({ id, inherits = [] }) => [id, inherits]));
  const follow = (id: string, path: readonly string[]): string[] => {
    if (path.includes(id))
      throw new Error(`Roles inherit in a circle: ${[...path, id].join(' → ')}.`);
    const above = parents.get(id);
    if (above === undefined) throw new Error(`A role inherits from an unknown one: ${id}.`);
    return [id, ...above.flatMap((parent) => follow(parent, [...path, id]))];
  };
  return (id) => follow(id, []);
}

function powersOf(id: string, actions: readonly string[], facts: RoleActions): PowerId[] {
  return POWER_RULES.filter((rule) => !rule.everyone || facts.resetsEveryone.includes(id))
    .filter((rule) => actions.some((action) => rule.actions.test(action)))
    .map((rule) => rule.id);
}
