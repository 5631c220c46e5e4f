import type { AnswerReader } from './answer-reader';
import { type AnsweredRequest, matchPath } from './answered-request';
import { readDelegatedAccess } from './delegated-access';
import { readRelationship } from './relationship';
import { readRelationshipId } from './relationship-id';
import { type Said, said } from './said';

/**
 * The portal's answer to an admin who accepts: of a reseller's invitation or of a GDAP request.
 * Only ever overheard; nothing of ours sends such a request.
 * Sources: https://github.com/Gerenios/AADInternals, `AdminAPI.ps1`; public code that approves GDAP requests.
 */
export const acceptAnswer: AnswerReader = {
  id: 'accept-answer',
  bodyOptional: true,
  whenFailed: { accepts: false },
  claim: (request) => (request.method === 'POST' ? claimPost(request) : undefined),
  read(body, asked) {
    const id = asked.relationshipId;
    const told = (id === undefined ? readDelegatedAccess(body) : readRelationship(body, id)) ?? {};
    // The same request can also end a relationship; then its answer says so.
    return { ...told, ...asked, accepts: told.status !== 'ended' };
  },
};

function claimPost(request: AnsweredRequest): Said | undefined {
  if (matchPath(request, 'partnermanage/partners/csp/delegatedaccess')) return {};
  const ids = matchPath(request, 'granularadminrelationships/*/updatestatus');
  return ids && said({ relationshipId: readRelationshipId(ids) });
}
