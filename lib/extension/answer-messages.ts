import { taskList } from '../sheets/task-list';
import { withUnkept } from '../sheets/unkept-section';
import { answerPage } from './answer-page';
import { browser } from './browser';
import { keepChosenTasks, loadChosenTasks } from './chosen-tasks';
import { reportError } from './error-report';
import { keepInTime } from './keep-in-time';
import { type Keeping, keepingOf } from './keep-seen';
import type { Answer, PageReport, PanelOrder } from './message-types';
import { type PortalTab, pageMessageSchema, portalTabOf, type Sender } from './messages';
import { openDiagnosis, openPanel } from './portal-scripts';
import { keepReport } from './tab-reports';
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
    const portal = portalTabOf(sender, id);
    if (portal !== undefined) return await answerPortal(message, portal, now);
    return { ok: false, error: 'sender not accepted' };
  } catch (error) {
    reportError('message', error);
    return { ok: false, error: 'failed' };
  }
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
  const request = view?.assessment.request;
  if (seen.tasks !== undefined) {
    // What cannot be remembered still counts now.
    await keepChosenTasks(request?.partner.tenantId, seen.tasks).catch((error) =>
      reportError('chosen tasks', error),
    );
  }
  if (request === undefined) return order;
  const keeping = keepingOf(request, seen, now);
  return keeping === undefined ? order : keepAndTell(keeping, order);
}

/** What cannot be kept must not silence what is said, and is told on the page itself; the popup tells of it too. */
async function keepAndTell(keeping: Keeping, order: PanelOrder): Promise<PanelOrder> {
  const kept = keeping.early ? 'waiting' : await keepInTime(keeping);
  if (kept === 'waiting') return { ...order, again: true };
  if (kept.ok || order.sheet === undefined) return order;
  const unkept = { fault: kept.error, what: keeping.what };
  return { ...order, again: true, sheet: withUnkept(order.sheet, unkept, translate) };
}
