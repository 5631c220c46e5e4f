import type { PlannedRole, RolePlan } from '../domain/plan';
import { equalsGlobalAdministrator, GLOBAL_ADMINISTRATOR } from '../roles/powers';
import { factsOf } from '../roles/role-facts';
import type { OfferKey } from './offer-languages';
import type { OfferWords } from './offer-words';

/** What makes a role as strong as Global Administrator, in one clause. */
const EQUAL: readonly OfferKey[] = [
  'why_assigns_roles',
  'why_resets_everyone',
  'why_grants_permissions',
];

/** One role that is to go, and why. */
export function dropLine(role: PlannedRole, words: OfferWords): string {
  const why = equalReason(role, words) ?? plannedReason(role, words);
  return words.say('with_reason', words.role(role), why);
}

/** One role that is asked about, with the reason where it equals Global Administrator or nobody knows it. */
export function questionLine(role: PlannedRole, words: OfferWords): string {
  const strong = equalReason(role, words);
  if (strong !== undefined) return words.say('with_reason', words.role(role), strong);
  return role.as === 'excess' ? words.role(role) : dropLine(role, words);
}

/** The gravest roles first; the order of the request among those that weigh the same. */
export function gravestFirst(roles: RolePlan['perRole']): PlannedRole[] {
  return [...roles].sort((one, other) => weight(one) - weight(other));
}

function weight({ id, as }: PlannedRole): number {
  if (id === GLOBAL_ADMINISTRATOR) return 0;
  if (id !== undefined && equalsGlobalAdministrator(id)) return 1;
  return as === 'unknown' ? 2 : 3 + (factsOf(id ?? '')?.tier ?? 0);
}

function equalReason({ id }: PlannedRole, words: OfferWords): string | undefined {
  if (id === undefined || !equalsGlobalAdministrator(id)) return undefined;
  if (id === GLOBAL_ADMINISTRATOR) return words.say('why_everything');
  const powers = factsOf(id)?.powers.map((power) => `why_${power.replaceAll('-', '_')}`) ?? [];
  const key = EQUAL.find((one) => powers.includes(one));
  return key === undefined ? undefined : words.say(key);
}

function plannedReason({ as, by = [] }: PlannedRole, words: OfferWords): string {
  if (as === 'unknown') return words.say('why_unknown');
  const [larger = ''] = by;
  return as === 'contained'
    ? words.say('why_contained', words.role({ id: larger, name: larger }))
    : words.say('why_excess');
}
