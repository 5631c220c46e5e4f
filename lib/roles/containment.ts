import type { RoleActions } from '../data/role-actions-schema';

/** A role as containment sees it. */
export type Held = {
  readonly id: string;
  /** Names of every action it may do, inherited and implied ones with it. */
  readonly actions: ReadonlySet<string>;
  /** It has actions of its own, and can be given to somebody. */
  readonly comparable: boolean;
  readonly resets: boolean;
};

type Limits = Pick<RoleActions, 'resetsEveryone' | 'resetsFewest' | 'understated'>;

/**
 * Whether one role's whole power is in another's, strictly: whoever holds the larger gains nothing by the
 * smaller. Equal action names do not mean equal reach where sign-ins are reset, so there the larger role must
 * reset everybody's, or the smaller the fewest people's. Roles that can do more than their actions show are in
 * no other role but Global Administrator, which holds everything by definition.
 */
export function isContained(
  smaller: Held,
  larger: Held,
  limits: Limits,
  everything: string,
): boolean {
  if (smaller.id === larger.id || !smaller.comparable || !larger.comparable) return false;
  if (larger.id === everything) return true;
  if (smaller.id in limits.understated || smaller.actions.size >= larger.actions.size) return false;
  const reaches =
    !smaller.resets ||
    limits.resetsEveryone.includes(larger.id) ||
    (larger.resets && limits.resetsFewest.includes(smaller.id));
  return reaches && [...smaller.actions].every((action) => larger.actions.has(action));
}
