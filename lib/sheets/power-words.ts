import type { AreaId, RoleFacts } from '../domain/power';
import type { MessageKey, Translate } from '../domain/text';
import { GLOBAL_ADMINISTRATOR } from '../roles/powers';

/** So many chains are told of one role; the gravest come first. */
const MOST = 3;

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
  return areas.map((area) => text(`area.${area}` as MessageKey)).join(', ');
}
