import type { NextStep } from '../domain/review-sheet';
import type { Translate } from '../domain/text';
import { plainLine } from '../offers/plain-line';
import type { Held } from '../partners/held';
import { UNKNOWN_TENANT } from '../partners/holding';
import type { Decision, Party } from '../partners/review';
import { heldWords } from './held-words';
import { takeBackSteps } from './take-back';

/**
 * What to do next about a grant after a decision; nothing where it is kept.
 * For a relationship with fewer roles see
 * https://learn.microsoft.com/partner-center/gdap-customer-approval: its roles are fixed once it is approved.
 */
export function reviewNext(held: Held, decision: Decision, text: Translate): NextStep[] {
  if (decision === 'keep' || decision === 'ask') return [];
  return decision === 'remove' ? removing(held, text) : reducing(held, text);
}

function removing({ access }: Held, text: Translate): NextStep[] {
  const sells = access.includes('reseller') || access.includes('indirect-reseller');
  const steps = [
    ...(access.includes('dap') ? [takeBackSteps('dap', text)] : []),
    ...(access.includes('gdap') ? [takeBackSteps('gdap', text)] : []),
    ...(sells ? [takeBackSteps('reseller', text)] : []),
    ...(access.includes('oem') ? [takeBackSteps('oem', text)] : []),
    ...(access.includes('app') ? [appSteps(text)] : []),
  ];
  return steps.length > 0 ? steps : [{ intro: text('review.other_kind'), steps: [] }];
}

function reducing({ access }: Held, text: Translate): NextStep[] {
  const steps: NextStep[] = [
    ...(access.includes('dap') ? [takeBackSteps('dap', text)] : []),
    ...(access.includes('gdap')
      ? [{ intro: text('review.reduce_gdap'), steps: [] }, takeBackSteps('gdap', text)]
      : []),
    ...(access.includes('app')
      ? [{ intro: text('review.reduce_app'), steps: appSteps(text).steps }]
      : []),
  ];
  return steps.length > 0 ? steps : [{ intro: text('review.reduce_none'), steps: [] }];
}

function appSteps(text: Translate): NextStep {
  return {
    intro: text('app.take_back.intro'),
    steps: [
      text('app.take_back.one'),
      text('app.take_back.two'),
      text('app.take_back.three'),
      text('app.take_back.four'),
    ],
  };
}

/**
 * What to write to a partner about what it holds. Names that a page printed can break no line of it.
 * @param tenant the customer's tenant id, or `unknown`.
 */
export function askMessage(tenant: string, partner: Party, held: Held, text: Translate): string {
  const { access, roles, ends, relationship } = heldWords(held, text);
  const named = held.roles.map(({ name }) => name);
  const isSilent = named.length === 0 && !held.rolesComplete;
  const said = isSilent ? [text('review.roles', [roles])] : named;
  const parts = [access, relationship, ends, ...said].filter((part) => part !== undefined);
  const list = parts.map((part) => `- ${plainLine(part)}`).join('\n');
  const customer = tenant === UNKNOWN_TENANT ? '\u2026' : tenant;
  return text('review.message_text', [customer, plainLine(partner.name), list]);
}
