import { headlineOf } from '../checks/headline';
import { viewPage } from '../checks/view-page';
import { findPortal } from '../data/hosts';
import type { LinkStatement } from '../domain/link';
import type { PageStatement } from '../domain/page';
import type { Flow } from '../domain/request';
import { failure, type Result } from '../domain/result';
import type { Translate } from '../domain/text';
import type { PanelView } from '../domain/view';
import { type PortalAddress, readPortalAddress, valuesOf } from '../links/portal-address';
import { readLink } from '../links/read-link';
import { readPortalLink } from '../links/read-portal-link';
import { findPage } from '../pages/all-pages';
import { panelSheet } from '../sheets/panel-sheet';
import type { RecallTasks } from './chosen-tasks';
import type { PageReport, PanelOrder, TabReport } from './message-types';

/** What the panel is told, and what the rest of the extension makes of it. */
export type PageAnswer = {
  readonly order: PanelOrder;
  readonly view?: PanelView;
  readonly report?: TabReport;
};

/**
 * Answers what a panel has seen. Pure: the link witness speaks here, on addresses whose origin the browser
 * has vouched for.
 * @param origin the sender's true origin; addresses of any other are left out.
 * @param recall what was chosen for a partner in an earlier visit; counts until something is chosen in this one.
 */
export function answerPage(
  seen: PageReport,
  origin: string,
  text: Translate,
  recall: RecallTasks = () => undefined,
): PageAnswer {
  const [address, ...earlier] = seen.addresses.flatMap((href) => addressOn(href, origin));
  if (address === undefined) return { order: {} };
  const page = findPage(address);
  const link = rememberLink(address, earlier, page?.flow);
  if (page === undefined && (link.flow === 'none' || hasLeft(address, seen))) return { order: {} };

  const words = page === undefined ? failure('page-not-known') : seen.words;
  // Only what the page shows tells whether it is ours: until then, and where it is not, nothing is said.
  if (page?.quiet && (words === undefined || (!words.ok && words.error === 'other-page'))) {
    return { order: { page: page.id } };
  }
  const read = viewPage({
    ...(page?.flow !== undefined && { flow: page.flow }),
    link: linkBehind(link, words),
    words: words ?? failure('nothing-rendered'),
    heard: seen.heard,
    accepted: seen.accepted,
    settled: seen.settled,
    late: page === undefined || (seen.late && words !== undefined),
  });
  const view = { ...read, ...choice(seen, recall(read.assessment.request.partner.tenantId)) };
  return {
    order: { ...(page !== undefined && { page: page.id }), sheet: panelSheet(view, text) },
    view,
    report: reportFor(view),
  };
}

function choice({ tasks }: PageReport, before: readonly string[] | undefined) {
  if (tasks !== undefined) return { tasks };
  return before === undefined ? {} : { tasks: before, remembered: true };
}

/** Where a partner prepares a request, the link that counts is the one in it: the worst, where there are more. */
function linkBehind(link: LinkStatement, words?: Result<PageStatement>): LinkStatement {
  const prepared = words?.ok ? (words.value.prepared?.links ?? []).map(readLink) : [];
  return prepared.reduce(
    (worst, one) => (openness(one) > openness(worst) ? one : worst),
    prepared[0] ?? link,
  );
}

/**
 * The portals keep a link's parameters in the address while the admin goes on to other pages. After a page
 * of ours was read, another route means that it was left. Before, it may be a new form of that page.
 */
function hasLeft({ routes }: PortalAddress, { readBefore }: PageReport): boolean {
  return routes.length > 0 && readBefore;
}

function addressOn(href: string, origin: string): PortalAddress[] {
  if (!URL.canParse(href)) return [];
  const url = new URL(href);
  const portal = url.origin === origin ? findPortal(url.hostname) : undefined;
  return portal === undefined ? [] : [readPortalAddress(url, portal)];
}

/**
 * Portals strip and rewrite the address of a page on their own. What the link said before counts on: where
 * the address has lost its invitation, and where it now says something better about the same partner.
 */
function rememberLink(
  address: PortalAddress,
  earlier: readonly PortalAddress[],
  flow?: Flow,
): LinkStatement {
  const link = { ...readPortalLink(address), ...(flow !== undefined && { flow }) };
  if (flow !== undefined || link.flow === 'none' || link.flow === 'gdap') return link;
  const before = earlier
    .filter(invites)
    .map(readPortalLink)
    .filter(({ partnerTenantId }) => (link.partnerTenantId ?? partnerTenantId) === partnerTenantId);
  const said = invites(address) ? [link, ...before] : before;
  return said.reduce(
    (worst, one) => (openness(one) > openness(worst) ? one : worst),
    said[0] ?? link,
  );
}

function invites(address: PortalAddress): boolean {
  return valuesOf(address, 'invtype').length > 0;
}

/** How far a link is from proving that it asks for no admin roles: not at all, in doubt, asking, a fake. */
function openness({ dap, doubts, imitation }: LinkStatement): number {
  if (imitation !== undefined) return 3;
  if (dap === 'requested') return 2;
  return dap === 'not-requested' && doubts.length === 0 ? 0 : 1;
}

function reportFor(view: PanelView): TabReport {
  const { request, verdict } = view.assessment;
  const partner = request.partner.name ?? request.partner.tenantId;
  return {
    // A page always has a verdict; only a link alone can be no consent at all.
    verdict: verdict === 'not-consent' ? 'cannot-tell' : verdict,
    headline: headlineOf(view),
    ...(partner !== undefined && { partner }),
  };
}
