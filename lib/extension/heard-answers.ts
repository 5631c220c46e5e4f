import type { Overheard } from '../domain/data';
import { ASK, HEARD } from './overheard-events';

/** In milliseconds, and how many answers are taken in that time. A long one counts as several. */
const PACE = 1000;
const MOST_AT_ONCE = 30;
const LONG = 100_000;
/** After so many in one document only one is taken in that time: no page needs more, a flood never ends. */
const MANY = 200;

/** In characters: a text of 1,000,000, each written with a backslash before it, and what comes with it. */
const LONGEST_DETAIL = 2_010_000;
const LONGEST_BODY = 1_000_000;
const LONGEST_PATH = 2000;

/**
 * Listens to what the page-world script has overheard, and asks it once for what it heard before. Page code can
 * forge all of it, in any number: what makes no sense is passed over, and of a flood only the newest are taken.
 * @param heard called with each answer, oldest first.
 */
export function listenForAnswers(
  page: Document,
  heard: (answer: Overheard) => void,
  signal: AbortSignal,
): void {
  let waiting: string[] = [];
  let taken = 0;
  let room = MOST_AT_ONCE;
  const fullRoom = () => (taken < MANY ? MOST_AT_ONCE : 1);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const take = () => {
    while (room > 0 && !signal.aborted) {
      const detail = waiting.shift();
      if (detail === undefined) break;
      taken += 1;
      room -= 1 + Math.floor(detail.length / LONG);
      const answer = parseDetail(detail);
      if (answer !== undefined) heard(answer);
    }
    if (room < fullRoom()) timer ??= setTimeout(refill, PACE);
  };
  const refill = () => {
    timer = undefined;
    room = fullRoom();
    take();
  };
  const listen = (event: Event) => {
    const { detail } = event as CustomEvent<unknown>;
    if (typeof detail !== 'string' || detail.length > LONGEST_DETAIL) return;
    waiting.push(detail);
    if (waiting.length > MOST_AT_ONCE) waiting.shift();
    take();
  };

  page.addEventListener(HEARD, listen, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    waiting = [];
  });
  page.dispatchEvent(new CustomEvent(ASK));
}

function parseDetail(detail: string): Overheard | undefined {
  try {
    const parts: unknown = JSON.parse(detail);
    return Array.isArray(parts) ? toOverheard(parts) : undefined;
  } catch {
    return undefined;
  }
}

function toOverheard([method, path, status, body]: readonly unknown[]): Overheard | undefined {
  if (typeof method !== 'string' || !/^[a-z]{1,10}$/i.test(method)) return undefined;
  if (typeof path !== 'string' || !path.startsWith('/') || path.length > LONGEST_PATH) {
    return undefined;
  }
  // Without a status nothing was answered.
  if (!Number.isInteger(status) || typeof status !== 'number' || status < 100 || status > 599) {
    return undefined;
  }
  if (typeof body !== 'string' || body.length > LONGEST_BODY) return undefined;
  return { method: method.toUpperCase(), path, status, body };
}
