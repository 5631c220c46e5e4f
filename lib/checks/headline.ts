import type { PanelView } from '../domain/view';
import { listsNobody } from '../requests/empty-lists';
import { overIn } from '../requests/request-over';

/** Names of the two sentences that stand first: `headline.<name>.title` and `.text`. */
export const HEADLINES = [
  'dap',
  'dap_waiting',
  'dap_unread',
  'strong_roles',
  'imitation',
  'link_text',
  'accepted',
  'accepted_strong',
  'accepted_already',
  'accepted_already_strong',
  'ended',
  'held_dap',
  'held_strong',
  'held',
  'oem',
  'prepared_dap',
  'prepared_roles',
  'prepared_gdap',
  'prepared_clear',
  'prepared_unsure',
  'partners',
  'partners_none',
  'gdap',
  'gdap_cut',
  'gdap_other_list',
  'gdap_link',
  'app_danger',
  'app',
  'app_link',
  'clear',
  'clear_link',
  'cannot_tell',
  'waiting',
  'unreadable',
  'not_consent',
] as const;

export type Headline = (typeof HEADLINES)[number];

/** Chooses the two sentences that decide. */
export function headlineOf(view: PanelView): Headline {
  const { state, assessment } = view;
  const { request, verdict, findings } = assessment;
  if (request.flow === 'relationship-request') return preparedHeadline(view);
  const over = overHeadline(view);
  if (findings[0]?.check === 'link-text') return 'link_text';
  if (verdict === 'danger') {
    if (request.link.imitation !== undefined) return 'imitation';
    if (request.accepted) return 'accepted_strong';
    if (over !== undefined) return over;
    if (request.flow === 'app-consent') return 'app_danger';
    if (findings.some(({ say }) => say === 'held-access.dap')) return 'held_dap';
    if (request.page?.held) return 'held_strong';
    if (request.dap !== 'requested') return 'strong_roles';
    return ({ waiting: 'dap_waiting', unreadable: 'dap_unread', assessed: 'dap' } as const)[state];
  }
  if (request.accepted) return 'accepted';
  if (state !== 'assessed') return state;
  if (request.page?.held) return 'held';
  if (verdict === 'clear') return request.reading === 'absent' ? 'clear_link' : 'clear';
  if (verdict === 'not-consent') return 'not_consent';
  if (verdict === 'cannot-tell') return 'cannot_tell';
  if (over !== undefined) return over;
  if (request.flow === 'partner-relationships') {
    const none = request.page?.relationships?.length === 0 && listsNobody(request.data);
    return none ? 'partners_none' : 'partners';
  }
  if (request.flow === 'app-consent') return request.reading === 'absent' ? 'app_link' : 'app';
  if (request.flow === 'oem') return 'oem';
  if (request.reading === 'absent') return 'gdap_link';
  if (findings.some(({ say }) => say === 'list-cut.other-list')) return 'gdap_other_list';
  return findings.some(({ check }) => check === 'list-cut') ? 'gdap_cut' : 'gdap';
}

/** What is over is not told as if it were still to be decided; the verdict stays what it is. */
function overHeadline({ state, assessment }: PanelView): Headline | undefined {
  const over = state === 'assessed' ? overIn(assessment.request) : undefined;
  if (over !== 'accepted') return over;
  return assessment.verdict === 'danger' ? 'accepted_already_strong' : 'accepted_already';
}

/** For the partner who prepares a link: what it will ask of the customer. */
function preparedHeadline({ state, assessment: { request, verdict } }: PanelView): Headline {
  if (verdict === 'danger') {
    if (request.link.imitation !== undefined) return 'imitation';
    return request.dap === 'requested' ? 'prepared_dap' : 'prepared_roles';
  }
  if (state !== 'assessed') return state;
  if (verdict === 'clear') return 'prepared_clear';
  return verdict === 'caution' ? 'prepared_gdap' : 'prepared_unsure';
}
