import type { PanelSheet } from '../domain/sheet';
import { composePage } from '../pages/composed-copy';
import { contentRegion } from '../pages/content-region';
import type { UnreadAnswer } from '../portal/read-answer';
import { type Acceptance, watchAcceptance } from './acceptance';
import { createDataWitness } from './data-witness';
import { innerRoot } from './inner-roots';
import type { PageReport, PanelOrder } from './message-types';
import { createPacer, GATHER } from './pacer';
import { createPageClock, type PageClock } from './page-clock';
import { readPage } from './page-readers';
import { ask, isAlive } from './page-runtime';
import { onContentChange, onReturn, onRouteChange } from './page-watcher';
import { firstRoute, nextRoute } from './route-memory';
import { LONGEST_RETRY, RETRY, tellUntilKept } from './tell-until-kept';

const RUNNING = Symbol.for('consent-lens-panel');

/** How long a page of ours may rest unlooked at: not every change can be watched. In milliseconds. */
const HEARTBEAT = 2000;

/** What the panel knows beside its sheet, for the report about a page that could not be read. */
export type KnownOfPage = {
  /** The adapter that the background named; undefined where none knows the address. */
  readonly adapter: string | undefined;
  /** The portal's answers that no reader understood. */
  readonly answers: readonly UnreadAnswer[];
};

/** Shows a sheet; undefined takes the panel off the page; `failed` says that no answer came. */
export type ShowSheet = (sheet: PanelSheet | undefined | 'failed', known?: KnownOfPage) => void;

type Reading = Pick<PageReport, 'words' | 'settled' | 'late'> & {
  readonly inner: readonly ParentNode[];
};

/** What is known of the route at hand; a new one starts from nothing. */
type Visit = {
  readonly clock: PageClock;
  readonly acceptance: Acceptance;
  readonly end: AbortController;
  order?: PanelOrder;
  wasRead: boolean;
  /** The last report, without what the admin chose. */
  seen?: PageReport;
  acceptedAt?: string;
  tasks?: readonly string[];
};

/** Takes what the admin has just chosen as the partner's tasks. */
export type ChooseTasks = (tasks: readonly string[]) => void;

/**
 * Runs the panel on a portal's page until the extension is updated or removed: reads the page after each
 * change, asks the background what that means, shows the answer. Running it a second time only makes the
 * first one look again.
 * @returns what to call when the admin chooses.
 */
export function runPanel(page: Window, show: ShowSheet): ChooseTasks {
  // All scripts of one extension share a world; this tells the first one that a second one came, which
  // learns that the panel is there.
  const world = globalThis as { [RUNNING]?: () => boolean };
  if (world[RUNNING]?.()) return () => {};

  const stop = new AbortController();
  let route = firstRoute(page);
  let visit = startVisit(page);
  let sent = '';
  let retry = RETRY;
  let later: ReturnType<typeof setTimeout> | undefined;

  /** Notes each address at once, also one that the page leaves again before anybody looks. */
  const follow = () => {
    if (page.location.href === route.addresses[0]) return;
    if (visit.seen !== undefined && visit.order?.again) void tellUntilKept(visit.seen);
    route = nextRoute(route, page.location.href, whatWas(visit));
    visit.end.abort();
    visit = startVisit(page);
  };

  const look = () => {
    if (!isAlive()) return end();
    follow();
    const now = page.performance.now();
    const { inner, ...said } = read(now);
    content.resume(inner);
    const { accepted } = visit.acceptance;
    if (accepted) visit.acceptedAt ??= new Date().toISOString();
    const { acceptedAt } = visit;
    visit.seen = {
      ...route,
      heard: witness.statements,
      accepted,
      ...(acceptedAt && { acceptedAt }),
      ...said,
    };
    void report(visit.seen);
    // Where there is nothing to read, time changes nothing.
    if (said.words === undefined || isOtherPage(said.words)) return;
    pacer.soon(Math.min(HEARTBEAT, (visit.clock.untilNext(now) ?? HEARTBEAT) + 1));
  };

  /** What the page says now, and how long it has said so. */
  const read = (now: number): Reading => {
    const id = visit.order?.page;
    if (id === undefined) return { inner: [], ...visit.clock.tick('', now) };
    const { root, inner } = composePage(page.document, innerRoot);
    const words = visit.acceptance.follow(readPage(id, root));
    visit.wasRead ||= words.ok;
    const length = contentRegion(root)?.textContent?.length;
    const time = visit.clock.tick(JSON.stringify([words, length]), now);
    return { inner, words, ...time };
  };

  const report = async (said: PageReport) => {
    const asking = visit;
    const { order, tasks } = asking;
    const seen = { ...said, ...(tasks !== undefined && { tasks }) };
    const text = JSON.stringify(seen);
    if (text === sent) return order?.sheet && draw(order.sheet);
    sent = text;
    const answer = await ask<PanelOrder>({ name: 'page:seen', seen });
    // Meanwhile the page has gone elsewhere, or has said something new.
    if (visit !== asking && (answer === undefined || answer.again)) void tellUntilKept(seen);
    if (text !== sent || visit !== asking) return;
    if (answer === undefined) return fail();
    clearTimeout(later);
    if (answer.again) later = setTimeout(repeat, lengthen());
    else retry = RETRY;
    visit.order = answer;
    // The portal's data may have told all before a word was there to be read.
    visit.wasRead ||= answer.sheet?.state === 'assessed';
    draw(answer.sheet);
    if (order === undefined && answer.page !== undefined) pacer.soon();
  };

  /** No answer: a danger that is shown stays, everything else becomes "cannot tell"; then ask again. */
  const fail = () => {
    if (!isAlive()) return end();
    if (visit.order?.sheet?.verdict !== 'danger') draw('failed');
    sent = '';
    pacer.soon(lengthen());
  };

  /** @returns how long to wait this time; the next time it is longer. */
  const lengthen = () => {
    const wait = retry;
    retry = Math.min(2 * retry, LONGEST_RETRY);
    return wait;
  };

  /** Says once more what was said: meanwhile the background has heard of another page in this tab. */
  const repeat = () => {
    sent = '';
    pacer.soon();
  };

  const end = () => {
    stop.abort();
    visit.end.abort();
    pacer.stop();
    clearTimeout(later);
    show(undefined);
  };

  const draw = (sheet: Parameters<ShowSheet>[0]) => {
    const known = { adapter: visit.order?.page, answers: witness.unread };
    pacer.spend(() => show(sheet, known));
  };
  const pacer = createPacer(look, () => page.performance.now());
  const soon = () => {
    follow();
    pacer.soon();
  };

  world[RUNNING] = () => {
    if (stop.signal.aborted || !isAlive()) return false;
    pacer.soon();
    return true;
  };
  const witness = createDataWitness(
    page.document,
    (said, live) => {
      if (live) visit.acceptance.heard(said);
      pacer.soon();
    },
    stop.signal,
  );
  const content = onContentChange(page, () => pacer.soon(GATHER), stop.signal);
  onRouteChange(page, soon, stop.signal);
  onReturn(page, repeat, stop.signal);
  look();

  return (tasks) => {
    visit.tasks = tasks;
    // Answered at once: the page says what it said before, and the admin is looking.
    if (visit.seen !== undefined) void report(visit.seen);
  };
}

/** The adapter looked and found nothing of its own: only a change of the page can change that. */
function isOtherPage(words: NonNullable<PageReport['words']>): boolean {
  return !words.ok && words.error === 'other-page';
}

function startVisit(page: Window): Visit {
  const end = new AbortController();
  return {
    clock: createPageClock(page.performance.now()),
    acceptance: watchAcceptance(page.document, end.signal),
    end,
    wasRead: false,
  };
}

function whatWas({ order, wasRead }: Visit): 'foreign' | 'unread' | 'read' {
  if (order !== undefined && order.page === undefined) return 'foreign';
  return wasRead ? 'read' : 'unread';
}
