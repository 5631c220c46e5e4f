import { assessLinksIn } from '../checks/assess-text';
import { headlineOf } from '../checks/headline';
import type { Assessment, LinkVerdict } from '../domain/finding';
import type { MessageKey, Translate } from '../domain/text';

const WORST: readonly LinkVerdict[] = ['danger', 'cannot-tell', 'caution', 'clear', 'not-consent'];

/** What the links in a typed text ask for, in one line; a hint where there are none. */
export function linkSuggestion(typed: string, text: Translate): string {
  const assessed = assessLinksIn(typed);
  const rank = (one: Assessment) => WORST.indexOf(one.verdict);
  const [worst] = assessed
    .map(({ assessment }) => assessment)
    .sort((one, other) => rank(one) - rank(other));
  if (worst === undefined) return text('links.hint');
  const said = sentence(worst, text);
  return assessed.length === 1 ? said : text('links.suggestion_many', [`${assessed.length}`, said]);
}

function sentence(assessment: Assessment, text: Translate): string {
  const headline = headlineOf({ state: 'assessed', assessment });
  const verdict = text(`verdict.${assessment.verdict}` as MessageKey);
  const title = text(`headline.${headline}.title`);
  const { tenantId } = assessment.request.partner;
  return tenantId === undefined
    ? text('links.suggestion', [verdict, title])
    : text('links.suggestion_partner', [verdict, title, tenantId]);
}
