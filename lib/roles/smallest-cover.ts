import type { RoleFacts } from '../domain/power';
import { compareStrength, type Strength, strengthWith } from './strength';

/** One thing to be done: the role that guidance names as the least, and others that are enough as well. */
export type Need = { readonly least: RoleFacts; readonly alternatives: readonly RoleFacts[] };

/** A set of roles that covers some needs, and what it costs. */
type Cover = { readonly roles: readonly RoleFacts[]; readonly strength: Strength | undefined };

/**
 * Finds the set of roles that is enough for every need and costs least. A set costs what its roles can do
 * together: the tier of the most dangerous one, then whether one is privileged, then how many actions they may
 * do, and last how many roles they are. Equal costs: the set with more of the documented least roles, then the
 * one whose ids come first.
 *
 * The documented least role is the first choice. An alternative that is weaker than it has another reach, which
 * actions do not show; it is in the set only where it is the least role of another need. A role that is in the set
 * counts for every need it is enough for, so that none of the set can be left out.
 *
 * Exact: a branch is left only when it already costs more than the best set found, and no role makes a set weaker.
 * @returns ids, sorted; empty when there is no need.
 */
export function smallestCover(needs: readonly Need[]): string[] {
  const choices = choicesOf(needs);
  let best = greedy(choices);
  const visit = (cover: Cover) => {
    if (costOrder(cover, best) > 0) return;
    const open = choices.find((options) => !options.some((role) => cover.roles.includes(role)));
    if (open === undefined) {
      if (isBetter(cover, best, needs)) best = cover;
      return;
    }
    const next = open.map((role) => withRole(cover, role));
    for (const one of next.sort(costOrder)) visit(one);
  };
  visit({ roles: [], strength: undefined });
  return best.roles.map(({ id }) => id).sort();
}

/** What may stand for each need, the fewest choices first, equal choices once. */
function choicesOf(needs: readonly Need[]): RoleFacts[][] {
  const first = new Set(needs.map(({ least }) => least));
  const weaker = new Set(
    needs.flatMap(({ least, alternatives }) =>
      alternatives.filter((role) => compareStrength(role, least) < 0),
    ),
  );
  const byIds = new Map(
    needs.map(({ least, alternatives }) => {
      const options = alternatives.filter((role) => first.has(role) || !weaker.has(role));
      const distinct = [...new Set([least, ...options])];
      return [
        distinct
          .map(({ id }) => id)
          .sort()
          .join(),
        distinct,
      ] as const;
    }),
  );
  return [...byIds.values()].sort((one, other) => one.length - other.length);
}

/** A good cover to start from: the least role for each need that is still open. */
function greedy(choices: readonly (readonly RoleFacts[])[]): Cover {
  return choices.reduce<Cover>(
    (cover, options) => {
      if (options.some((role) => cover.roles.includes(role))) return cover;
      const [cheapest] = options.map((role) => withRole(cover, role)).sort(costOrder);
      return cheapest ?? cover;
    },
    { roles: [], strength: undefined },
  );
}

function withRole({ roles, strength }: Cover, role: RoleFacts): Cover {
  return { roles: [...roles, role], strength: strengthWith(strength, role) };
}

function costOrder(one: Cover, other: Cover): number {
  if (one.strength === undefined || other.strength === undefined) {
    return one.roles.length - other.roles.length;
  }
  return compareStrength(one.strength, other.strength) || one.roles.length - other.roles.length;
}

function isBetter(one: Cover, other: Cover, needs: readonly Need[]): boolean {
  const cost = costOrder(one, other) || departures(one, needs) - departures(other, needs);
  return cost !== 0 ? cost < 0 : idsOf(one) < idsOf(other);
}

/** How many needs are not met by the role that guidance names for them. */
function departures({ roles }: Cover, needs: readonly Need[]): number {
  return needs.filter(({ least }) => !roles.includes(least)).length;
}

function idsOf({ roles }: Cover): string {
  return roles
    .map(({ id }) => id)
    .sort()
    .join();
}
