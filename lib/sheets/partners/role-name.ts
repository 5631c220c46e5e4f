import type { Role } from '../../domain/request';
import type { MessageKey, Translate } from '../../domain/text';
import { findRole } from '../../roles/find-role';

/** What a role is called in the user's language; as it was printed where nobody knows it. */
export function roleName({ id, name, grade }: Role, text: Translate): string {
  return id === undefined || grade === 'unknown' ? name : text(`role.${id}.name` as MessageKey);
}

/** The same for names as events hold them, in one line. */
export function roleNames(names: readonly string[], text: Translate): string {
  return names.map((name) => roleName(findRole(name), text)).join(', ');
}
