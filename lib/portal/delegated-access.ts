import type { AnswerReader } from './answer-reader';
import { matchPath } from './answered-request';
import { type Fields, fieldsOf, valuesOf } from './fields';
import { partyOf } from './party';
import { readRoleIds } from './role-ids';
import { type Said, said, saysAnything } from './said';
import { readTenantId, readText } from './text-values';
import { readYesNo } from './yes-no';

/**
 * What the portal knows of a reseller's invitation: who asks, and whether with delegated admin privileges.
 * Source: https://github.com/Gerenios/AADInternals, `AdminAPI.ps1`.
 */
export const delegatedAccess: AnswerReader = {
  id: 'delegated-access',
  claim(request) {
    const [partner] =
      request.method === 'GET'
        ? (matchPath(request, 'partnermanage/partners/csp/*/delegatedaccess') ?? [])
        : [];
    if (partner === undefined) return undefined;
    const tenantId = readTenantId([partner]);
    return said({ partner: tenantId === undefined ? undefined : { tenantId } });
  },
  read(body, asked) {
    const told = readDelegatedAccess(body);
    if (told === undefined) return undefined;
    // The request says whose answer this is; the answer may be about somebody else by mistake or on purpose.
    return said({ ...told, partner: partyOf({ ...told.partner, ...asked.partner }) });
  },
};

/** Reads what is asked for, from the answer to a question as from that to an acceptance. */
export function readDelegatedAccess(body: unknown): Said | undefined {
  const fields = fieldsOf(...valuesOf(fieldsOf(body), 'authorizeDelegateAdminData'));
  const provider = readTenantId(valuesOf(fields, 'indirectCSPId'));
  const told = said({
    partner: partyOf({
      name: readText(valuesOf(fields, 'companyName')),
      tenantId: readTenantId(valuesOf(fields, 'partnerId')),
    }),
    provider: partyOf({ tenantId: provider }),
    customerTenantId: readTenantId(valuesOf(fields, 'userTenantId')),
    dap: isAdministration(fields) ? true : readYesNo(valuesOf(fields, 'enableDap')),
    ...readRoleIds([fields]),
  });
  return saysAnything(told) ? told : undefined;
}

/** This kind of invitation asks for nothing but delegated admin privileges, whatever else is said. */
function isAdministration(fields: Fields): boolean {
  return valuesOf(fields, 'invitationType').some(
    (type) => typeof type === 'string' && /^\s*administration\s*$/i.test(type),
  );
}
