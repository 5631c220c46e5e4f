import { SOURCES } from '../data/sources';
import type { RolePlan } from '../domain/plan';
import type { OfferWords } from './offer-words';
import { proposedDays } from './proposed-days';
import { proposalParagraphs } from './role-paragraphs';
import { knowsWork, workParagraph } from './work-paragraph';

/**
 * What is said about a link that asks for delegated admin privileges: paragraphs, of which some may be empty.
 * @param twin the same link with DAP=false, where there is one.
 */
export function dapParagraphs(
  plan: RolePlan,
  twin: string | undefined,
  words: OfferWords,
): string[] {
  const { say } = words;
  return [
    say('dap_asked'),
    say('dap_send'),
    twin === undefined ? '' : `${say('dap_twin')}\n${twin}`,
    ...workParagraphs(plan, words),
  ];
}

/** The public pages that such a message rests on. */
export function dapSources(plan: RolePlan): string[] {
  return [
    SOURCES.dapReview,
    SOURCES.autopilotConsent,
    ...(plan.proposal.length > 0 ? [SOURCES.leastPrivilege] : []),
  ];
}

function workParagraphs(plan: RolePlan, words: OfferWords): string[] {
  const { say } = words;
  if (!knowsWork(plan)) return [say('dap_other_work')];
  if (plan.proposal.length === 0) return [workParagraph(plan, words), say('none_needed')];
  return [
    workParagraph(plan, words),
    ...proposalParagraphs(plan, words),
    say('days', String(proposedDays(undefined))),
    say('tell_us'),
  ];
}
