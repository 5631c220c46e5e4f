import type { ConsentRequest } from '../domain/request';
import type { Block } from '../domain/sheet';
import type { MessageKey, Translate } from '../domain/text';
import type { Chosen } from './asked-plan';
import { planBlocks } from './plan-section';

/** What is asked: what would be enough, and each role in plain words. */
export function rolesBlocks(
  request: ConsentRequest,
  text: Translate,
  chosen: Chosen = {},
): Block[] {
  const { roles, rolesComplete, page } = request;
  const duration = page?.duration;
  return [
    ...(roles.length > 0 && !rolesComplete
      ? [{ kind: 'text', tone: 'advice', text: text('panel.roles_cut') } as const]
      : []),
    ...(roles.length === 0
      ? [{ kind: 'text', tone: 'name', text: text(withoutRoles(request)) } as const]
      : []),
    ...planBlocks(request, chosen, text),
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
