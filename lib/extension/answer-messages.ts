import { taskList } from '../sheets/task-list';
import { answerPage } from './answer-page';
import { browser } from './browser';
import { keepChosenTasks, loadChosenTasks } from './chosen-tasks';
import { reportError } from './error-report';
import { keepSeen } from './keep-seen';
import type { Answer, PageReport, PanelOrder } from './message-types';
import { type PortalTab, pageMessageSchema, portalTabOf, type Sender } from './messages';
import { openMemo } from './open-memo';
import { openDiagnosis, openPanel } from './portal-scripts';
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
  if (parsed.data.name === 'memo:open') {
    await openMemo(portal.tabId);
    return { ok: true, value: null };
  }
  if (parsed.data.name === 'tasks:list') return { ok: true, value: taskList(translate) };
  // zod's optional fields may hold undefined, which the parsed JSON of a message never does.
  const order = await takeIn(parsed.data.seen as PageReport, portal, now);
  return { ok: true, value: order };
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
  // What cannot be kept must not silence what is said; the popup tells of it.
  await keepSeen(request, seen, now);
  return order;
}
