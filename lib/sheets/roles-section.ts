import type { ConsentRequest, Role, RoleGrade } from '../domain/request';
import type { Block, RoleLine } from '../domain/sheet';
import type { MessageKey, Translate } from '../domain/text';

const ORDER: readonly RoleGrade[] = ['privileged', 'unknown', 'escalates', 'limited'];

/** What is asked: each role in plain words, the strong ones first and marked. */
export function rolesBlocks(request: ConsentRequest, text: Translate): Block[] {
  const roles = [...request.roles].sort(
    (one, other) => ORDER.indexOf(one.grade) - ORDER.indexOf(other.grade),
  );
  const duration = request.page?.duration;
  return [
    ...(roles.length > 0 && !request.rolesComplete
      ? [{ kind: 'text', tone: 'advice', text: text('panel.roles_cut') } as const]
      : []),
    roles.length === 0
      ? { kind: 'text', tone: 'name', text: text(withoutRoles(request)) }
      : {
          kind: 'roles',
          roles: roles.map((role) => roleLine(role, text)),
          more: text('panel.more_roles'),
        },
    ...(duration === undefined
      ? []
      : [{ kind: 'text', text: text('panel.duration', [duration]) } as const]),
  ];
}

function withoutRoles(request: ConsentRequest): MessageKey {
  if (request.dap === 'requested') return 'panel.roles_dap';
  // A page without roles does not prove that none are asked for, where the link leaves it open.
  const isProven = request.rolesComplete && request.dap !== 'cannot-tell';
  return isProven ? 'panel.no_roles' : 'panel.roles_unknown';
}

function roleLine(role: Role, text: Translate): RoleLine {
  const { id, name, grade, hidden } = role;
  return {
    // What only the data names has no printed name; the user's language has one.
    name: hidden && grade !== 'unknown' ? text(`role.${id}.name` as MessageKey) : name,
    // The sentences about roles are keyed by id and left out of MessageKey, which would be huge with them.
    meaning:
      id === undefined || grade === 'unknown'
        ? text('panel.unknown_meaning')
        : text(`role.${id}.meaning` as MessageKey),
    ...(grade !== 'limited' && { mark: text(`panel.${grade}`) }),
    ...(hidden && { note: text('panel.hidden') }),
  };
}
