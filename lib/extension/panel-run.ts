import type { PageStatement, ReadFailure } from '../domain/page';
import { failure, type Result } from '../domain/result';
import type { PanelSheet } from '../domain/sheet';
import { ALL_PAGES } from '../pages/all-pages';
import { contentRegion } from '../pages/content-region';
import { reportError } from './error-report';
import type { PageReport, PanelOrder } from './message-types';
import { createPageClock } from './page-clock';
import { ask, isAlive } from './page-runtime';
import { onContentChange, onRouteChange } from './page-watcher';

/** How many addresses of one document are remembered: the present one, and pages of ours before it. */
const REMEMBERED = 5;
const RUNNING = Symbol.for('consent-lens-panel');

/** How long to wait before asking again when no answer came, at first and at most. In milliseconds. */
const RETRY = 1000;
const LONGEST_RETRY = 30_000;

/** Shows a sheet; undefined takes the panel off the page; `failed` says that no answer came. */
export type ShowSheet = (sheet: PanelSheet | undefined | 'failed') => void;

/**
 * Runs the panel on a portal's page until the extension is updated or removed: reads the page after each
 * change, asks the background what that means, shows the answer. Running it a second time does nothing.
 */
export function runPanel(page: Window, show: ShowSheet): void {
  // All scripts of one extension share a world; this tells the second one that the panel is there.
  const world = globalThis as { [RUNNING]?: () => boolean };
  if (world[RUNNING]?.()) return;

  const stop = new AbortController();
  let addresses: string[] = firstAddresses(page);
  let order: PanelOrder | undefined;
  let clock = createPageClock(page.performance.now());
  let wasRead = false;
  let readBefore = false;
  let sent = '';
  let retry = RETRY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    clearTimeout(timer);
    if (!isAlive()) return end();
    const now = page.performance.now();
    if (page.location.href !== addresses[0]) {
      // What was no page of ours says nothing about the one that comes after it.
      const none = order !== undefined && order.page === undefined;
      const earlier = none ? addresses.slice(1) : addresses;
      readBefore ||= wasRead;
      wasRead = false;
      addresses = [page.location.href, ...earlier].slice(0, REMEMBERED);
      order = undefined;
      clock = createPageClock(now);
    }
    const words = order?.page === undefined ? undefined : readPage(order.page, page.document);
    wasRead ||= words?.ok === true;
    const length = contentRegion(page.document)?.textContent?.length;
    const time = clock.tick(JSON.stringify([words, length]), now);
    void report({ addresses, readBefore, ...(words !== undefined && { words }), ...time });
    // Where there is nothing to read, time changes nothing.
    const wait = words === undefined ? undefined : clock.untilNext(now);
    if (wait !== undefined) timer = setTimeout(look, wait + 1);
  };

  const report = async (seen: PageReport) => {
    const text = JSON.stringify(seen);
    if (text === sent) return order?.sheet && show(order.sheet);
    sent = text;
    const answer = await ask<PanelOrder>({ name: 'page:seen', seen });
    if (text !== sent) return;
    if (answer === undefined) return fail();
    retry = RETRY;
    const first = order === undefined;
    order = answer;
    show(answer.sheet);
    if (first && answer.page !== undefined) look();
  };

  /** No answer: a danger that is shown stays, everything else becomes "cannot tell"; then ask again. */
  const fail = () => {
    if (!isAlive()) return end();
    if (order?.sheet?.verdict !== 'danger') show('failed');
    sent = '';
    clearTimeout(timer);
    timer = setTimeout(look, retry);
    retry = Math.min(2 * retry, LONGEST_RETRY);
  };

  const end = () => {
    stop.abort();
    clearTimeout(timer);
    show(undefined);
  };

  world[RUNNING] = () => !stop.signal.aborted && isAlive();
  onRouteChange(page, look, stop.signal);
  onContentChange(page, look, stop.signal);
  look();
}

/** Where the document came from: portals strip a link's parameters before anybody can look. */
function firstAddresses(page: Window): string[] {
  return page.performance.getEntriesByType('navigation').map((entry) => entry.name);
}

/** A programming error while reading is reported once and told as a page that could not be read. */
function readPage(id: string, root: ParentNode): Result<PageStatement, ReadFailure> {
  try {
    return ALL_PAGES.find((page) => page.id === id)?.read(root) ?? failure('page-not-known');
  } catch (error) {
    reportError('reading', error);
    return failure('failed');
  }
}
