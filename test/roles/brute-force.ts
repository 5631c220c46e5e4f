import type { RoleFacts } from '../../lib/domain/power';
import type { Need } from '../../lib/roles/smallest-cover';

/**
 * What a set of roles costs, what counts most first: how near its worst role is to tier 0, whether one is
 * privileged, how many actions they may do, how many they are, and how many needs are not met by their least role.
 */
export type Cost = readonly [
  worst: number,
  privileged: number,
  breadth: number,
  size: number,
  departures: number,
];

/** The roles that may stand for a need among others, by the words of the rule: no code of the solver is used. */
export function standIns(need: Need, needs: readonly Need[]): RoleFacts[] {
  const allowed = need.alternatives.filter((role) => {
    const isFirstChoice = needs.some((other) => other.least === role);
    const isWeakerSomewhere = needs.some(
      ({ least, alternatives }) => alternatives.includes(role) && isWeaker(role, least),
    );
    return isFirstChoice || !isWeakerSomewhere;
  });
  return [need.least, ...allowed];
}

/** Whether one role is weaker than another: further from tier 0, else unmarked, else of fewer actions. */
export function isWeaker(one: RoleFacts, other: RoleFacts): boolean {
  if (one.tier !== other.tier) return one.tier > other.tier;
  if (one.privileged !== other.privileged) return other.privileged;
  return countOnes(one.actions) < countOnes(other.actions);
}

/** What a set of roles costs for some needs. */
export function costOf(roles: readonly RoleFacts[], needs: readonly Need[]): Cost {
  const union = new Uint32Array(roles[0]?.actions.length ?? 0);
  let worst = 0;
  let privileged = 0;
  for (const role of roles) {
    worst = Math.max(worst, 3 - role.tier);
    if (role.privileged) privileged = 1;
    for (let at = 0; at < union.length; at += 1)
      union[at] = (union[at] ?? 0) | (role.actions[at] ?? 0);
  }
  const unmet = needs.filter(({ least }) => !roles.some((role) => role === least));
  return [worst, privileged, countOnes(union), roles.length, unmet.length];
}

/** The first place where two costs differ decides. Negative: the first costs less. */
export function compareCosts(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < one.length; at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Every set of roles that might cover some needs: all subsets of those that may stand for one. */
export function candidatesFor(needs: readonly Need[]): RoleFacts[] {
  return [...new Set(needs.flatMap((need) => standIns(need, needs)))];
}

/** The ids of the cheapest cover, found by trying every subset, and how many covers cost as much as it. */
export function cheapestCover(needs: readonly Need[]): { ids: string[]; equals: number } {
  const candidates = candidatesFor(needs);
  const masks = needs.map((need) =>
    standIns(need, needs).reduce((mask, role) => mask | (1 << candidates.indexOf(role)), 0),
  );
  let best: { ids: string[]; cost: Cost } | undefined;
  let equals = 0;
  for (let subset = 0; subset < 1 << candidates.length; subset += 1) {
    if (masks.some((mask) => (mask & subset) === 0)) continue;
    const roles = candidates.filter((_, at) => (subset & (1 << at)) !== 0);
    const cost = costOf(roles, needs);
    const ids = roles.map(({ id }) => id).sort();
    const order = best === undefined ? -1 : compareCosts(cost, best.cost);
    equals = order < 0 ? 1 : order === 0 ? equals + 1 : equals;
    if (order < 0 || (order === 0 && ids.join() < (best?.ids ?? []).join())) best = { ids, cost };
  }
  return { ids: best?.ids ?? [], equals };
}

/** One bit after the other, so that it shares no trick with the solver. */
function countOnes(words: Uint32Array): number {
  let count = 0;
  for (let word of words) {
    while (word !== 0) {
      count += word & 1;
      word >>>= 1;
    }
  }
  return count;
}
