import type { RoleFacts, Tier } from '../../lib/domain/power';
import { countBits } from '../../lib/roles/action-bits';
import { needsOf } from '../../lib/roles/plan-roles';
import type { Need } from '../../lib/roles/smallest-cover';
import { TASKS } from '../../lib/roles/tasks';
import type { Random } from '../mutants/random';

const ROLES = 8;
const MOST_NEEDS = 6;
const MOST_OPTIONS = 4;
const TIERS: readonly Tier[] = [0, 1, 1, 2, 2];

/** Every need of the real catalogue. */
export const REAL_NEEDS: readonly Need[] = TASKS.flatMap(needsOf);

/** A role with nothing but what decides its cost. */
export function makeRole(
  id: string,
  strength: { tier?: Tier; privileged?: boolean; actions?: readonly number[] } = {},
): RoleFacts {
  const { tier = 1, privileged = false, actions = [] } = strength;
  const bits = new Uint32Array(actions);
  return {
    ...{ id, name: id, privileged, gdap: true, tier, powers: [] },
    ...{ actions: bits, breadth: countBits(bits), contains: [], lower: [] },
  };
}

/** Needs over eight invented roles of few actions and few kinds, so that many sets cost the same. */
export function inventedNeeds(random: Random): Need[] {
  const width = [1, 2, 4, 8][random.below(4)] ?? 4;
  const kinds = Array.from({ length: 1 + random.below(ROLES) }, () => ({
    tier: random.pick(TIERS) ?? 1,
    privileged: random.below(4) === 0,
    // The bits of the second word lie at its upper end, where signs go wrong.
    actions: [random.below(2 ** width), (random.below(2 ** width) << (32 - width)) >>> 0],
  }));
  const roles = Array.from({ length: ROLES }, (_, at) =>
    makeRole(`role-${(at * 5) % ROLES}`, random.pick(kinds)),
  );
  return Array.from({ length: 1 + random.below(MOST_NEEDS) }, () => needAmong(roles, random));
}

function needAmong(roles: readonly RoleFacts[], random: Random): Need {
  const options = shuffled(roles, random).slice(0, 1 + random.below(MOST_OPTIONS));
  const [least = makeRole('none'), ...alternatives] = options;
  return { least, alternatives };
}

/** Needs of the real catalogue, as many as fit with so many roles in all. */
export function realNeeds(random: Random, most: number): Need[] {
  const needs: Need[] = [];
  const roles = new Set<RoleFacts>();
  for (const need of shuffled(REAL_NEEDS, random).slice(0, 12)) {
    const named = [need.least, ...need.alternatives];
    if (new Set([...roles, ...named]).size > most) continue;
    for (const role of named) roles.add(role);
    needs.push(need);
  }
  return needs;
}

/** The same things in another order. */
export function shuffled<T>(things: readonly T[], random: Random): T[] {
  const left = [...things];
  return things.flatMap(() => left.splice(random.below(left.length), 1));
}
