import { asksForGranular } from '../requests/prepared-statements';
import { equalsGlobalAdministrator } from '../roles/powers';
import type { Check } from './check';
import { finding } from './finding';

/** A role is asked for that makes its holder Global Administrator in effect, under another name. */
export const equalRoles: Check = {
  id: 'equal-roles',
  run(request) {
    if (!asksForGranular(request)) return [];
    const equal = request.roles.filter(
      ({ id }) => id !== undefined && equalsGlobalAdministrator(id),
    );
    const names = equal.map(({ name }) => name).join(', ');
    return equal.length === 0 ? [] : [finding('equal-roles', 'danger', 'privilegedRoles', names)];
  },
};
