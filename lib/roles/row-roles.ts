import type { RelationshipRow } from '../domain/page';
import type { Role } from '../domain/request';
import { findRole, roleById } from './find-role';

/** The roles of one row of the list: those shown, under the page's names, then those only the data names. */
export function rolesIn({ roleNames, roleIds = [] }: RelationshipRow): Role[] {
  const shown = roleNames.map(findRole);
  const told = roleIds.filter((id) => !shown.some((role) => role.id === id)).map(roleById);
  return [...shown, ...told];
}
