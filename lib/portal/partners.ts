import type { AnswerReader } from './answer-reader';
import { matchPath, parametersOf } from './answered-request';
import { listIn } from './fields';
import { readPartnerRow } from './partner-row';
import { readRows } from './rows';
import { said } from './said';
import { readTenantId } from './text-values';

/**
 * The partners of the tenant as the newer list asks for them.
 * Source: https://github.com/EvotecIT/O365Essentials, `Get-O365PartnerRelationship.ps1`.
 */
export const partners: AnswerReader = {
  id: 'partners',
  claim(request) {
    const claimed = request.method === 'GET' && matchPath(request, 'partnermanage/partners');
    if (!claimed) return undefined;
    return said({ customerTenantId: readTenantId(parametersOf(request, 'customertenantid')) });
  },
  read: (body, asked) => {
    const rows = readRows(listIn(body, 'partners', 'value'), readPartnerRow);
    return rows && { ...rows, ...asked };
  },
};
