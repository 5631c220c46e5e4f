import type { DataStatement } from '../domain/data';
import type { PageStatement } from '../domain/page';
import type { PageReading, Role } from '../domain/request';
import { findRole, roleById } from '../roles/find-role';

/** The roles of a request, and whether every one that is asked for is among them. */
export type MergedRoles = { readonly roles: readonly Role[]; readonly complete: boolean };

/**
 * Merges the roles that the page shows with those that the portal's data names. One role under two names is
 * one role; unknown names stay as they are.
 * @param proving whether completeness would prove something: then only the page's own words can give it.
 */
export function mergeRoles(
  page: PageStatement | undefined,
  data: readonly DataStatement[],
  reading: PageReading,
  proving: boolean,
): MergedRoles {
  const shown = distinct((page?.roleNames ?? []).map(findRole));
  const named = distinct(data.flatMap(({ roleIds }) => roleIds ?? []).map(roleById));
  const hidden = named
    .filter(({ id }) => !shown.some((role) => role.id === id))
    .map((role) => (reading === 'read' ? { ...role, hidden: true } : role));
  const whole = reading === 'read' && page !== undefined && page.rolesComplete && !page.unread;
  const odd = data.some(({ rolesComplete }) => rolesComplete === false);
  return {
    roles: [...shown, ...hidden],
    complete: !odd && (whole || (!proving && named.length > 0 && covers(named, shown))),
  };
}

/** Whether the data names everything that the page shows, so that it can be the whole list. */
function covers(named: readonly Role[], shown: readonly Role[]): boolean {
  return shown.every((role) => role.id !== undefined && named.some(({ id }) => id === role.id));
}

function distinct(roles: readonly Role[]): Role[] {
  return [...new Map(roles.map((role) => [role.id ?? role.name, role])).values()];
}
