import { taskList } from '../sheets/task-list';
import { withUnkept } from '../sheets/unkept-section';
import { answerPage } from './answer-page';
import { browser } from './browser';
import { keepChosenTasks, loadChosenTasks } from './chosen-tasks';
import { reportError } from './error-report';
import { keepInTime } from './keep-in-time';
import { type Keeping, keepingOf } from './keep-seen';
import type { Answer, PageReport, PanelOrder } from './message-types';
import {
  isOwnPage,
  ownMessageSchema,
  type PortalTab,
  pageMessageSchema,
  portalTabOf,
  type Sender,
} from './messages';
import { openMemo } from './open-memo';
import { openDiagnosis, openPanel } from './portal-scripts';
import { followRefresh, startRefresh } from './refresh';
import type { TabSaid } from './refresh-state';
import { keepReport } from './tab-reports';
import { keepView } from './tab-views';
import { translate } from './text';
import { isAnswered } from './watched-hosts';

/**
 * Answers one message. Who sent it is checked before what it says; both must fit.
 * @param now ISO 8601.
 */
export async function answerMessage(
  message: unknown,
  sender: Sender,
  now: string,
): Promise<Answer> {
  try {
    const { id } = browser.runtime;
    if (isOwnPage(sender, id, browser.runtime.getURL('/'))) return await answerOwn(message, now);
    const portal = portalTabOf(sender, id);
    if (portal !== undefined) return await answerPortal(message, portal, now);
    return { ok: false, error: 'sender not accepted' };
  } catch (error) {
    reportError('message', error);
    return { ok: false, error: 'failed' };
  }
}

async function answerOwn(message: unknown, now: string): Promise<Answer> {
  const parsed = ownMessageSchema.safeParse(message);
  if (!parsed.success) return { ok: false, error: 'unknown message' };
  await startRefresh(now);
  return { ok: true, value: null };
}

async function answerPortal(message: unknown, portal: PortalTab, now: string): Promise<Answer> {
  const parsed = pageMessageSchema.safeParse(message);
  if (!parsed.success) return { ok: false, error: 'unknown message' };
  if (!(await isAnswered(portal.origin))) return { ok: true, value: {} };
  if (parsed.data.name === 'panel:open') {
    await openPanel(portal.tabId, portal.kind);
    return { ok: true, value: null };
  }
  if (parsed.data.name === 'diagnosis:open') {
    await openDiagnosis(portal.tabId);
    return { ok: true, value: null };
  }
  if (parsed.data.name === 'memo:open') {
    await openMemo(portal.tabId);
    return { ok: true, value: null };
  }
  if (parsed.data.name === 'tasks:list') return { ok: true, value: taskList(translate) };
  // zod's optional fields may hold undefined, which the parsed JSON of a message never does.
  const seen = parsed.data.seen as PageReport;
  const left = parsed.data.name === 'page:left';
  const order = left ? await takeLeft(seen, portal, now) : await takeIn(seen, portal, now);
  return { ok: true, value: order };
}

/** Takes in what a page showed that the admin has left since. Nothing is shown of it any more. */
async function takeLeft(seen: PageReport, { origin }: PortalTab, now: string): Promise<PanelOrder> {
  const request = answerPage(seen, origin, translate).view?.assessment.request;
  const keeping = request && keepingOf(request, seen, now);
  if (keeping === undefined) return {};
  const kept = await keepInTime(keeping);
  return kept !== 'waiting' && kept.ok ? {} : { again: true };
}

/** Shows the verdict on the toolbar button, takes a list of partners into the ledger, keeps what was chosen. */
async function takeIn(
  seen: PageReport,
  { tabId, origin }: PortalTab,
  now: string,
): Promise<PanelOrder> {
  // What cannot be remembered is asked anew; the answer must not wait for it.
  const recall = await loadChosenTasks().catch((error) => {
    reportError('chosen tasks', error);
    return undefined;
  });
  const { order, view, report } = answerPage(seen, origin, translate, recall);
  await keepReport(tabId, seen.addresses[0] ?? '', report);
  // Without it a memo cannot be written, which is told when one is asked for.
  await keepView(tabId, view, seen, origin, now).catch((error) => reportError('memo', error));
  const request = view?.assessment.request;
  if (seen.tasks !== undefined) {
    // What cannot be remembered still counts now.
    await keepChosenTasks(request?.partner.tenantId, seen.tasks).catch((error) =>
      reportError('chosen tasks', error),
    );
  }
  if (request === undefined) return order;
  const keeping = keepingOf(request, seen, now);
  const kept = await keepAnswering(keeping);
  const { settled } = seen;
  const unreadable = view?.state === 'unreadable' && request.flow === 'partner-relationships';
  const said = { ...listIn(keeping, kept), settled, unreadable };
  await followRefresh(tabId, said, now).catch((error) => reportError('refresh', error));
  return withKept(order, keeping, kept);
}

type Kept = Awaited<ReturnType<typeof keepInTime>> | undefined;

async function keepAnswering(keeping: Keeping | undefined): Promise<Kept> {
  if (keeping === undefined) return undefined;
  return keeping.early ? 'waiting' : keepInTime(keeping);
}

/** What cannot be kept must not silence what is said, and is told on the page itself; the popup tells of it too. */
function withKept(order: PanelOrder, keeping: Keeping | undefined, kept: Kept): PanelOrder {
  if (keeping === undefined || kept === undefined) return order;
  if (kept === 'waiting') return { ...order, again: true };
  if (kept.ok || order.sheet === undefined) return order;
  const unkept = { fault: kept.error, what: keeping.what };
  return { ...order, again: true, sheet: withUnkept(order.sheet, unkept, translate) };
}

/** What a tab that was opened to be read has told, as far as the list is concerned. */
function listIn(keeping: Keeping | undefined, kept: Kept): Pick<TabSaid, 'list' | 'fault'> {
  if (keeping === undefined || kept === undefined || kept === 'waiting') return {};
  if (!kept.ok) return { fault: kept.error };
  const { tenant, reading } = keeping.recording;
  return reading === undefined ? {} : { list: { tenant, reading } };
}
