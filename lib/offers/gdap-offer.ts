import { SOURCES } from '../data/sources';
import type { RolePlan } from '../domain/plan';
import type { ConsentRequest } from '../domain/request';
import { askedDuration } from '../requests/asked-duration';
import type { OfferWords } from './offer-words';
import { proposedDays } from './proposed-days';
import { changeParagraphs, questionParagraph } from './role-paragraphs';
import { knowsWork, workParagraph } from './work-paragraph';

/** What is said about a request for granular privileges: paragraphs, of which some may be empty. */
export function gdapParagraphs(
  request: ConsentRequest,
  plan: RolePlan,
  words: OfferWords,
): string[] {
  const opening = [
    askedSentence(request, plan, words),
    request.rolesComplete ? '' : words.say('gdap_cut'),
  ].filter((sentence) => sentence !== '');
  if (!knowsWork(plan)) {
    return [
      opening.join(' '),
      questionParagraph(plan, strongOf(request), words),
      words.say('ask_leave_out'),
      timeSentence(request, words),
    ];
  }
  const needsRoles = plan.proposal.length > 0;
  return [
    opening.join(' '),
    workParagraph(plan, words),
    needsRoles ? '' : words.say('none_needed'),
    ...changeParagraphs(plan, words),
    ...(needsRoles ? [timeSentence(request, words), words.say('new_request')] : []),
    words.say('tell_us'),
  ];
}

/** The public pages that such a message rests on. */
export function gdapSources(request: ConsentRequest, plan: RolePlan): string[] {
  const { autoExtendDays } = askedDuration(request);
  return [
    ...(knowsWork(plan) ? [SOURCES.leastPrivilege] : []),
    ...(plan.equals.length > 0 ? [SOURCES.privilegedRoles] : []),
    SOURCES.gdapFaq,
    ...(autoExtendDays === undefined ? [] : [SOURCES.autoExtend]),
  ];
}

function strongOf({ roles }: ConsentRequest): ReadonlySet<string> {
  const strong = roles.filter(({ grade }) => grade !== 'limited');
  return new Set(strong.map(({ id, name }) => id ?? name));
}

function askedSentence(request: ConsentRequest, { perRole }: RolePlan, { say }: OfferWords) {
  const { days } = askedDuration(request);
  const count = String(perRole.length);
  if (perRole.length === 0) return '';
  if (perRole.length === 1) {
    return days === undefined ? say('gdap_one') : say('gdap_one_days', String(days));
  }
  return days === undefined
    ? say('gdap_asked', count)
    : say('gdap_asked_days', count, String(days));
}

function timeSentence(request: ConsentRequest, { say }: OfferWords): string {
  const { days: asked } = askedDuration(request);
  const days = proposedDays(asked);
  return asked !== undefined && asked > days
    ? say('days_instead', String(days), String(asked))
    : say('days', String(days));
}
