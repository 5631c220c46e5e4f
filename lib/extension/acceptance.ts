import type { DataStatement } from '../domain/data';
import type { PageStatement, ReadFailure } from '../domain/page';
import type { Result } from '../domain/result';
import { isAcceptControl } from '../pages/accept-control';

type Words = Result<PageStatement, ReadFailure>;

/**
 * Notices that the admin accepts the invitation of one route: by the portal's own answer to it, or because
 * the page offers it no longer after a click on what accepts.
 */
export type Acceptance = {
  readonly accepted: boolean;
  heard(said: DataStatement): void;
  /**
   * @param words what the page says now.
   * @returns what it said when it still offered to accept, once that is over; until then the words themselves.
   */
  follow(words: Words): Words;
};

/** Starts watching one route. Clicks are seen, never changed. */
export function watchAcceptance(page: Document, signal: AbortSignal): Acceptance {
  let clicked = false;
  let accepted = false;
  let offered: Words | undefined;
  const look = (event: Event) => {
    if (!event.isTrusted || offered === undefined) return;
    // Inside a shadow root the target is its host.
    const target = event.composedPath()[0] ?? event.target;
    if (isAcceptControl(target)) clicked = true;
    else if (isRefusal(target)) clicked = false;
  };
  page.addEventListener('click', look, { capture: true, signal });
  return {
    get accepted() {
      return accepted;
    },
    heard({ accepts }) {
      if (accepts) accepted = true;
      else if (accepts === false) clicked = false;
    },
    follow(words) {
      if (words.ok && words.value.open === true) offered = words;
      else if (clicked && offered !== undefined && isOver(words)) accepted = true;
      return accepted ? (offered ?? words) : words;
    },
  };
}

/** Another button of the dialog that asks once more. */
function isRefusal(target: unknown): boolean {
  return (
    target instanceof Element &&
    target.closest('button, [role="button"]') !== null &&
    target.closest('[role="dialog"], [role="alertdialog"], dialog') !== null
  );
}

/** A page that loads, or that nobody can read, says nothing about what became of the invitation. */
function isOver(words: Words): boolean {
  return words.ok || words.error === 'no-accept-control';
}
