import type { AnswerReader } from './answer-reader';
import { matchPath } from './answered-request';
import { readRelationship } from './relationship';
import { readRelationshipId } from './relationship-id';
import { said } from './said';

/** What the portal knows of a request for granular privileges: all its roles, also those the page hides. */
export const gdapInvitationAnswer: AnswerReader = {
  id: 'gdap-invitation-answer',
  claim(request) {
    const ids =
      request.method === 'GET' ? matchPath(request, 'partnermanage/gdapinvitations/*') : undefined;
    return ids && said({ relationshipId: readRelationshipId(ids) });
  },
  read: (body, asked) => readRelationship(body, asked.relationshipId),
};
