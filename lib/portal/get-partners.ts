import type { AnswerReader } from './answer-reader';
import { matchPath } from './answered-request';
import { listIn } from './fields';
import { readPartnerRow } from './partner-row';
import { readRows } from './rows';

/**
 * The partners of the tenant as the older list asks for them. It names no roles, only that DAP can be removed.
 * Source: https://github.com/Gerenios/AADInternals, `AdminAPI.ps1`.
 */
export const getPartners: AnswerReader = {
  id: 'get-partners',
  claim: (request) =>
    ['GET', 'POST'].includes(request.method) && matchPath(request, 'partners/getpartners')
      ? {}
      : undefined,
  read: (body) => readRows(listIn(body, 'partners', 'value'), readPartnerRow),
};
