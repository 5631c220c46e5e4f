import type { Finding } from '../domain/finding';
import { asksForGranular } from '../requests/prepared-statements';
import { togetherIn } from '../roles/powers';
import type { Check } from './check';
import { finding } from './finding';

/** Two of the requested roles lead further together than each alone. */
export const rolesTogether: Check = {
  id: 'roles-together',
  run(request) {
    if (!asksForGranular(request)) return [];
    const names = new Map(request.roles.map(({ id, name }) => [id, name]));
    return togetherIn(request.roles.flatMap(({ id }) => id ?? [])).map(
      ({ rule, roles: [one, other] }): Finding =>
        finding(
          `roles-together.${rule}`,
          'danger',
          'privilegedRoles',
          names.get(one) ?? one,
          names.get(other) ?? other,
        ),
    );
  },
};
