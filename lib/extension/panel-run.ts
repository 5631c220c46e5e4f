import type { PageStatement, ReadFailure } from '../domain/page';
import type { Result } from '../domain/result';
import type { PanelSheet } from '../domain/sheet';
import { contentRegion } from '../pages/content-region';
import { type Acceptance, watchAcceptance } from './acceptance';
import { createDataWitness } from './data-witness';
import type { PageReport, PanelOrder } from './message-types';
import { createPageClock, type PageClock } from './page-clock';
import { readPage } from './page-readers';
import { ask, isAlive } from './page-runtime';
import { onContentChange, onRouteChange } from './page-watcher';
import { firstRoute, nextRoute } from './route-memory';

const RUNNING = Symbol.for('consent-lens-panel');

/** How long to wait before asking again when no answer came, at first and at most. In milliseconds. */
const RETRY = 1000;
const LONGEST_RETRY = 30_000;

/** Shows a sheet; undefined takes the panel off the page; `failed` says that no answer came. */
export type ShowSheet = (sheet: PanelSheet | undefined | 'failed') => void;

type Words = Result<PageStatement, ReadFailure>;

/** What is known of the route at hand; a new one starts from nothing. */
type Visit = {
  readonly clock: PageClock;
  readonly acceptance: Acceptance;
  readonly end: AbortController;
  order?: PanelOrder;
  wasRead: boolean;
};

/**
 * Runs the panel on a portal's page until the extension is updated or removed: reads the page after each
 * change, asks the background what that means, shows the answer. Running it a second time does nothing.
 */
export function runPanel(page: Window, show: ShowSheet): void {
  // All scripts of one extension share a world; this tells the second one that the panel is there.
  const world = globalThis as { [RUNNING]?: () => boolean };
  if (world[RUNNING]?.()) return;

  const stop = new AbortController();
  let route = firstRoute(page);
  let visit = startVisit(page);
  let sent = '';
  let retry = RETRY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    clearTimeout(timer);
    if (!isAlive()) return end();
    const now = page.performance.now();
    if (page.location.href !== route.addresses[0]) {
      route = nextRoute(route, page.location.href, whatWas(visit));
      visit.end.abort();
      visit = startVisit(page);
    }
    const words = read();
    const length = contentRegion(page.document)?.textContent?.length;
    const time = visit.clock.tick(JSON.stringify([words, length]), now);
    const { accepted } = visit.acceptance;
    const said = { heard: witness.statements, accepted, ...(words !== undefined && { words }) };
    void report({ ...route, ...said, ...time });
    // Where there is nothing to read, time changes nothing.
    const wait = words === undefined ? undefined : visit.clock.untilNext(now);
    if (wait !== undefined) timer = setTimeout(look, wait + 1);
  };

  const read = (): Words | undefined => {
    const id = visit.order?.page;
    if (id === undefined) return undefined;
    const words = readPage(id, page.document);
    visit.wasRead ||= words.ok;
    return visit.acceptance.follow(words);
  };

  const report = async (seen: PageReport) => {
    const text = JSON.stringify(seen);
    const { order } = visit;
    if (text === sent) return order?.sheet && show(order.sheet);
    sent = text;
    const answer = await ask<PanelOrder>({ name: 'page:seen', seen });
    if (text !== sent) return;
    if (answer === undefined) return fail();
    retry = RETRY;
    visit.order = answer;
    show(answer.sheet);
    if (order === undefined && answer.page !== undefined) look();
  };

  /** No answer: a danger that is shown stays, everything else becomes "cannot tell"; then ask again. */
  const fail = () => {
    if (!isAlive()) return end();
    if (visit.order?.sheet?.verdict !== 'danger') show('failed');
    sent = '';
    clearTimeout(timer);
    timer = setTimeout(look, retry);
    retry = Math.min(2 * retry, LONGEST_RETRY);
  };

  const end = () => {
    stop.abort();
    visit.end.abort();
    clearTimeout(timer);
    show(undefined);
  };

  world[RUNNING] = () => !stop.signal.aborted && isAlive();
  const witness = createDataWitness(
    page.document,
    (said) => {
      visit.acceptance.heard(said);
      look();
    },
    stop.signal,
  );
  onRouteChange(page, look, stop.signal);
  onContentChange(page, look, stop.signal);
  look();
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
