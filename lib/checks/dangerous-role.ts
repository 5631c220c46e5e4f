import type { Finding } from '../domain/finding';
import type { RoleGrade } from '../domain/request';
import { asksForGranular } from '../requests/prepared-statements';
import type { Check } from './check';
import { finding } from './finding';

const STRONG: readonly RoleGrade[] = ['privileged', 'escalates', 'unknown'];

/** A role that can take over the tenant or parts of it is asked for. A role nobody knows counts as one. */
export const dangerousRole: Check = {
  id: 'dangerous-role',
  run(request) {
    if (!asksForGranular(request)) return [];
    return STRONG.flatMap((grade): Finding[] => {
      const names = request.roles.filter((role) => role.grade === grade).map((role) => role.name);
      const source = grade === 'privileged' ? 'privilegedRoles' : 'roles';
      return names.length === 0
        ? []
        : [finding(`dangerous-role.${grade}`, 'danger', source, names.join(', '))];
    });
  },
};
