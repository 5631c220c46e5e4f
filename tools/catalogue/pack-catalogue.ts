import type { PackedRole } from '../../lib/roles/packed-role.ts';
import type { CatalogueTexts } from './catalogue-files.ts';
import { catalogueFaults, circleIn } from './check-catalogue.ts';
import { packRoles } from './pack-roles.ts';
import { parseFacts, parseWords } from './parse-catalogue.ts';
import { makeRoleModel, type RoleModel } from './role-model.ts';

/**
 * Checks the whole catalogue: each file by itself, then what they say of one another.
 * @throws with a sentence for each fault, which names file and entry.
 */
export function checkCatalogue(texts: CatalogueTexts): RoleModel {
  const faults = catalogueFaults(parseFacts(texts), parseWords(texts));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const model = makeRoleModel(texts.roles, texts.actions);
  const byId = new Map(model.roles.map((role) => [role.id, role]));
  const circle = circleIn([...byId.keys()], (id) => {
    const larger = byId.get(id);
    const inner = model.roles.filter((role) => larger && model.contains(larger, role));
    return inner.map((role) => role.id);
  });
  if (circle) throw new Error(`Roles contain each other in a circle: ${circle.join(' → ')}.`);
  return model;
}

/**
 * Checks the whole catalogue and packs what the background needs of its roles.
 * @throws as `checkCatalogue` does.
 */
export function packCatalogue(texts: CatalogueTexts): PackedRole[] {
  return packRoles(checkCatalogue(texts));
}
