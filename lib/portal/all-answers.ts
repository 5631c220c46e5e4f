import { acceptAnswer } from './accept-answer';
import type { AnswerReader } from './answer-reader';
import { delegatedAccess } from './delegated-access';
import { gdapInvitationAnswer } from './gdap-invitation-answer';
import { gdapRelationships } from './gdap-relationships';
import { getPartners } from './get-partners';
import { partners } from './partners';
import { shellInfo } from './shell-info';

/** Every answer that can be read. At most one claims a request, so the order does not matter. */
export const ALL_ANSWERS: readonly AnswerReader[] = [
  delegatedAccess,
  gdapInvitationAnswer,
  gdapRelationships,
  partners,
  getPartners,
  acceptAnswer,
  shellInfo,
];
