import type { RolePlan } from '../domain/plan';
import type { ConsentRequest } from '../domain/request';
import { dapFreeTwin } from '../links/dap-free-twin';
import { dapParagraphs, dapSources } from './dap-offer';
import { gdapParagraphs, gdapSources } from './gdap-offer';
import { type OfferWords, offerWords } from './offer-words';
import { plainLine } from './plain-line';

/** A message to the partner, as plain text. */
export type CounterOffer = { readonly subject: string; readonly text: string };

/** What a message is about. */
export type OfferCase = {
  readonly request: ConsentRequest;
  /** What the chosen tasks need, and what each requested role is worth beside it. */
  readonly plan: RolePlan;
  /** As `en`, `de` …; one that is not there is written in English. */
  readonly language: string;
};

/**
 * Writes to the partner what to change and why, with sources: which roles to drop, to replace and to keep, for
 * how long, and a link without delegated admin privileges where the link asks for them.
 */
export function counterOffer({ request, plan, language }: OfferCase): CounterOffer {
  const words = offerWords(language);
  const asksForDap = request.dap === 'requested';
  const paragraphs = asksForDap
    ? dapParagraphs(plan, twinOf(request), words)
    : gdapParagraphs(request, plan, words);
  const sources = asksForDap ? dapSources(plan) : gdapSources(request, plan);
  return {
    subject: words.say(asksForDap ? 'subject_dap' : 'subject_gdap'),
    text: [
      greeting(request, words),
      ...paragraphs,
      words.say('thanks'),
      [words.say('sources'), ...new Set(sources)].join('\n'),
    ]
      .filter((paragraph) => paragraph !== '')
      .join('\n\n'),
  };
}

/** The link with its DAP parameter set to false, for the partner to confirm; undefined where there is none. */
export function twinOf({ link: { address } }: ConsentRequest): string | undefined {
  return address === undefined ? undefined : dapFreeTwin(address);
}

function greeting({ partner }: ConsentRequest, { say }: OfferWords): string {
  const name = plainLine(partner.name ?? '');
  return name === '' ? say('hello') : say('hello_name', name);
}
