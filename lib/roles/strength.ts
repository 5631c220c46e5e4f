import type { RoleFacts, Tier } from '../domain/power';
import { countUnion, unionOf } from './action-bits';

/** What a set of roles can do together. */
export type Strength = {
  /** The tier of the most dangerous of them. */
  readonly tier: Tier;
  /** Whether Microsoft marks one of them as privileged. */
  readonly privileged: boolean;
  /** Every action that one of them may do. */
  readonly actions: Uint32Array;
  readonly breadth: number;
};

type Compared = Pick<Strength, 'tier' | 'privileged' | 'breadth'>;

/** Compares two strengths: by tier, then by the privileged mark, then by breadth. Negative: the first is weaker. */
export function compareStrength(one: Compared, other: Compared): number {
  return (
    other.tier - one.tier ||
    Number(one.privileged) - Number(other.privileged) ||
    one.breadth - other.breadth
  );
}

/** What a set can do once it has one role more. Never weaker than before. */
export function strengthWith(before: Strength | undefined, role: RoleFacts): Strength {
  if (before === undefined) return role;
  const tier = before.tier < role.tier ? before.tier : role.tier;
  const privileged = before.privileged || role.privileged;
  const breadth = countUnion(before.actions, role.actions);
  // Most roles add nothing to a wide one; then there is no need for a new set.
  const actions =
    breadth === before.breadth ? before.actions : unionOf(before.actions, role.actions);
  return { tier, privileged, actions, breadth };
}
