import type { AskedPermission } from '../domain/app';
import type { Role } from '../domain/request';
import { anyOf, findByTitle, findPermission, riskiest } from '../permissions/find-permission';
import { type Danger, dangerOf } from './danger';
import type { Holding } from './holding';

/**
 * How dangerous a grant is, with what its roles do not tell: what an app may do by its permissions. What nobody
 * knows or has read counts as not all read, and never as limited.
 */
export function grantDanger(
  holding: Pick<Holding, 'access' | 'rolesComplete' | 'scopes'>,
  roles: readonly Role[],
): Danger {
  const { access, scopes = [] } = holding;
  const danger = dangerOf(holding, roles);
  if (danger !== 'limited' && danger !== 'unread') return danger;
  if (access.every((one) => one === 'other')) return 'unread';
  if (!access.includes('app')) return danger;
  const risk = riskiest(scopes.map(permissionOf))?.risk;
  if (risk === undefined) return 'unread';
  return risk === 'critical' || risk === 'high' ? 'strong' : danger;
}

/** A permission by its value, or by the title that a page printed for it. */
function permissionOf(scope: string): AskedPermission {
  const byValue = findPermission(scope);
  return byValue.known ? byValue : (anyOf(findByTitle(scope)) ?? byValue);
}
