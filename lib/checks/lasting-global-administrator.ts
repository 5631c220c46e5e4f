import { askedDuration } from '../requests/asked-duration';
import { equalsGlobalAdministrator } from '../roles/powers';
import type { Check } from './check';
import { finding } from './finding';

/** Days. Our own rule: work that needs such a role has a name and ends within a month. */
const LONGEST = 30;

/** A role that makes its holder Global Administrator in effect is asked for, and for long. */
export const lastingGlobalAdministrator: Check = {
  id: 'lasting-global-administrator',
  run(request) {
    const { days = 0, autoExtendDays = 0 } = askedDuration(request);
    const equal = request.roles.filter(
      ({ id }) => id !== undefined && equalsGlobalAdministrator(id),
    );
    if (equal.length === 0) return [];
    const names = equal.map(({ name }) => name).join(', ');
    if (days > LONGEST) return [danger('days', names, String(days))];
    // What extends itself lasts, however short its first turn is.
    return autoExtendDays > 0 ? [danger('extends', names)] : [];
  },
};

function danger(say: string, ...values: string[]) {
  return finding(`lasting-global-administrator.${say}`, 'danger', 'privilegedRoles', ...values);
}
