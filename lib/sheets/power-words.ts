import type { PlanNames } from '../checks/role-plan';
import type { AreaId, RoleFacts } from '../domain/power';
import type { MessageKey, Translate } from '../domain/text';
import { GLOBAL_ADMINISTRATOR } from '../roles/powers';
import { factsOf } from '../roles/role-facts';

/** So many chains are told of one role; the gravest come first. */
const MOST = 3;

/** So many parts of the tenant are named in one line; the rest are counted. */
const MOST_AREAS = 5;

/**
 * What a role can become, each as a short chain: what its holder can do, then what follows from it.
 * @returns "Hands out every admin role → can give itself Global Administrator" and the like; nothing where
 * its actions lead to nothing more than they say.
 */
export function chainWords({ id, powers }: RoleFacts, text: Translate): string[] {
  if (id === GLOBAL_ADMINISTRATOR) return [text('power.everything')];
  return powers.slice(0, MOST).map((power) => {
    const can = text(`power.${power}.can` as MessageKey);
    const becomes = text(`power.${power}.becomes` as MessageKey);
    return `${can} → ${becomes}`;
  });
}

/** Parts of the tenant, as one line. */
export function areaWords(areas: readonly AreaId[], text: Translate): string {
  // `Translate` reads hyphens as underscores, which the type of the keys does not know.
  const words = areas.map((area) => text(`area.${area}` as MessageKey));
  const named = words.slice(0, MOST_AREAS).join(', ');
  const rest = words.length - MOST_AREAS;
  return rest > 0 ? text('plan.and_more', [named, String(rest)]) : named;
}

/** The nearest roles below one, and what each of them lacks: one line for each. */
export function smallerWords(id: string, names: PlanNames, text: Translate): string[] {
  return (factsOf(id)?.lower ?? []).map((role) =>
    role.lost.length === 0
      ? text('plan.smaller', [names.role(role.id)])
      : text('plan.smaller_lacks', [names.role(role.id), areaWords(role.lost, text)]),
  );
}
