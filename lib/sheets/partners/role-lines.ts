import type { Role, RoleGrade } from '../../domain/request';
import type { RoleLine } from '../../domain/sheet';
import type { MessageKey, Translate } from '../../domain/text';
import type { Grant } from '../../partners/ledger';
import { equalsGlobalAdministrator, GLOBAL_ADMINISTRATOR } from '../../roles/powers';
import { namedSet } from '../../roles/role-sets';
import { roleName } from './role-name';

const ORDER: readonly RoleGrade[] = ['privileged', 'unknown', 'escalates', 'limited'];

/** The roles that somebody holds in plain words, the strongest first. */
export function roleLines(roles: readonly Role[], text: Translate): RoleLine[] {
  const rank = ({ id = '', grade }: Role) =>
    equalsGlobalAdministrator(id) ? -1 : ORDER.indexOf(grade);
  return [...roles]
    .sort((one, other) => rank(one) - rank(other))
    .map((role) => {
      const mark = markOf(role);
      return {
        name: roleName(role, text),
        meaning:
          role.id === undefined || role.grade === 'unknown'
            ? text('panel.unknown_meaning')
            : text(`role.${role.id}.meaning` as MessageKey),
        ...(mark !== undefined && { mark: text(mark) }),
      };
    });
}

/** Microsoft's own set that these roles are exactly, and for which cases Microsoft gives it. */
export function setWords(
  { roles, rolesComplete, relationship }: Pick<Grant, 'roles' | 'rolesComplete' | 'relationship'>,
  text: Translate,
): { readonly title: string; readonly cases: readonly string[] } | undefined {
  const ids = roles.flatMap(({ id }) => id ?? []);
  if (!rolesComplete || ids.length === 0 || ids.length < roles.length) return undefined;
  const found = namedSet(ids, relationship);
  if (found === undefined) return undefined;
  return {
    title: text('plan.set', [text(`role_set.set.${found.id}` as MessageKey)]),
    cases: found.kinds.map((kind) => text(`role_set.kind.${kind}` as MessageKey)),
  };
}

function markOf({ id = '', grade }: Role): MessageKey | undefined {
  if (equalsGlobalAdministrator(id) && id !== GLOBAL_ADMINISTRATOR) return 'plan.equal';
  return grade === 'limited' ? undefined : `panel.${grade}`;
}
