import type { PackedRole } from '../../lib/roles/packed-role.ts';
import { packRoles } from './pack-roles.ts';
import { makeRoleModel } from './role-model.ts';

/** The texts of the catalogue's files in `lib/data`. */
export type CatalogueFiles = {
  readonly roles: string;
  readonly actions: string;
  readonly tasks: string;
};

/**
 * Checks the whole catalogue and packs what the background needs of its roles.
 * @throws with a sentence that names the fault.
 */
export function packCatalogue(files: CatalogueFiles): PackedRole[] {
  const model = makeRoleModel(files.roles, files.actions);
  return packRoles(model);
}
