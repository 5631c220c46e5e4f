import type { Finding } from '../domain/finding';
import type { ConsentRequest } from '../domain/request';
import { isResellerFlow } from '../requests/reseller-flow';
import { roleById } from '../roles/find-role';
import type { Check } from './check';
import { finding } from './finding';

/** Two witnesses contradict each other where no other check says so. The more dangerous one counts. */
export const witnessConflict: Check = {
  id: 'witness-conflict',
  run(request) {
    if (isResellerFlow(request.flow)) return [...oddEntries(request), ...deniedDap(request)];
    if (request.flow !== 'gdap') return [];
    return [...oddEntries(request), ...unlikeRoles(request), ...otherPartner(request)];
  },
};

/** The data lists something as a role that is no role id: nobody can say what it gives. */
function oddEntries({ data }: ConsentRequest): Finding[] {
  return data.some(({ rolesComplete }) => rolesComplete === false)
    ? [finding('witness-conflict.odd-entries', 'cannot-tell', 'gdapApproval')]
    : [];
}

/** The portal's data says no while link or page say yes: it lowers nothing, but the admin may ask why. */
function deniedDap({ link, roles, data }: ConsentRequest): Finding[] {
  const denied = data.some(({ dap }) => dap === false) && !data.some(({ dap }) => dap === true);
  if (!denied) return [];
  const shown = roles.some((role) => !role.hidden);
  return [
    ...(link.dap === 'requested' ? [note('witness-conflict.link-not-data')] : []),
    ...(shown ? [note('witness-conflict.page-not-data')] : []),
  ];
}

function unlikeRoles({ roles, data, page, reading }: ConsentRequest): Finding[] {
  if (reading !== 'read' || page === undefined || page.unread !== undefined) return [];
  const hidden = roles.filter((role) => role.hidden).map((role) => role.name);
  const told = data.flatMap(({ roleIds }) => roleIds ?? []).map((id) => roleById(id).id);
  const extra = roles.filter(({ id, hidden: isHidden }) => !isHidden && !told.includes(id));
  const say = page.rolesComplete
    ? 'witness-conflict.data-not-page'
    : 'witness-conflict.data-not-page-yet';
  return [
    ...(hidden.length > 0 ? [finding(say, 'caution', 'gdapApproval', hidden.join(', '))] : []),
    ...(told.length > 0 && extra.length > 0
      ? [
          finding(
            'witness-conflict.page-not-data-roles',
            'caution',
            'gdapApproval',
            extra.map(({ name }) => name).join(', '),
          ),
        ]
      : []),
  ];
}

/** The second half of a request's id is the partner's tenant id, as far as anybody knows. */
function otherPartner({ link, data }: ConsentRequest): Finding[] {
  const told = data.find(({ partner }) => partner?.tenantId !== undefined)?.partner?.tenantId;
  if (link.partnerTenantId === undefined || told === undefined || told === link.partnerTenantId) {
    return [];
  }
  return [
    finding(
      'witness-conflict.other-partner',
      'caution',
      'gdapApproval',
      link.partnerTenantId,
      told,
    ),
  ];
}

function note(say: string): Finding {
  return finding(say, 'note', 'dapReview');
}
