import type { Role } from '../domain/request';
import { equalsGlobalAdministrator } from '../roles/powers';
import type { Holding } from './holding';

/**
 * How dangerous what somebody holds is, the worst first: DAP; a role as strong as Global Administrator; a role
 * that is privileged, leads to others or is not known; a list of roles that is not whole; none of these.
 */
export const DANGERS = ['dap', 'global', 'strong', 'unread', 'limited'] as const;
export type Danger = (typeof DANGERS)[number];

/** How dangerous one grant is. */
export function dangerOf(
  { access, rolesComplete }: Pick<Holding, 'access' | 'rolesComplete'>,
  roles: readonly Role[],
): Danger {
  if (access.includes('dap')) return 'dap';
  if (roles.some(({ id }) => id !== undefined && equalsGlobalAdministrator(id))) return 'global';
  if (roles.some(({ grade }) => grade !== 'limited')) return 'strong';
  return rolesComplete ? 'limited' : 'unread';
}

/** The worst of several. */
export function worstOf(dangers: readonly Danger[]): Danger {
  return DANGERS.find((danger) => dangers.includes(danger)) ?? 'limited';
}
