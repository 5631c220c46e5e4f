import type { PowerId } from '../domain/power';
import { POWER_RULES } from './power-rules';
import { factsOf } from './role-facts';

/** The template id of the role that holds everything. */
export const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';

const EQUAL: readonly PowerId[] = POWER_RULES.filter(({ equal }) => equal).map(({ id }) => id);

/** Whether a role is as strong as Global Administrator, or is that role. False where nobody knows it. */
export function equalsGlobalAdministrator(id: string): boolean {
  return factsOf(id)?.powers.some((power) => EQUAL.includes(power)) ?? false;
}

/** Two powers that lead further together than each alone. */
export type TogetherRule = {
  readonly id: 'no-second-factor' | 'forged-sign-in';
  readonly powers: readonly [PowerId, PowerId];
};

/** Our own rule over pairs. Where one role has both powers, its chains tell so already. */
export const TOGETHER_RULES: readonly TogetherRule[] = [
  // Sets somebody's password, and drops the rule that would ask for more than a password.
  { id: 'no-second-factor', powers: ['resets-people', 'lifts-sign-in-rules'] },
  // Lets a domain trust a sign-in service of its own, and drops the rules that would question its word.
  { id: 'forged-sign-in', powers: ['federates-domains', 'lifts-sign-in-rules'] },
];

/** Two roles that lead further together, and by which rule. */
export type Together = {
  readonly rule: TogetherRule['id'];
  readonly roles: readonly [string, string];
};

/**
 * The pairs of roles that can do together what neither can alone. Roles that equal Global Administrator are left
 * out: nothing is added to them.
 */
export function togetherIn(ids: readonly string[]): Together[] {
  const weaker = ids.filter((id) => !equalsGlobalAdministrator(id));
  const having = (power: PowerId) => weaker.filter((id) => factsOf(id)?.powers.includes(power));
  return TOGETHER_RULES.flatMap(({ id, powers: [first, second] }) => {
    const [one, other] = [having(first), having(second)];
    // One role that has both needs no second.
    if (one.some((role) => other.includes(role))) return [];
    const [left, right] = [one[0], other[0]];
    return left !== undefined && right !== undefined ? [{ rule: id, roles: [left, right] }] : [];
  });
}
