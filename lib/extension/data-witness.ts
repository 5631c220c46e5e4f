import type { DataStatement } from '../domain/data';
import type { UnreadAnswer } from '../portal/read-answer';
import { listenForAnswers } from './heard-answers';
import { readOverheard } from './page-readers';

/** How many statements, and how many answers that no reader understood, are remembered: the newest. */
const REMEMBERED = 30;

/** What the portal's own answers have said so far in this document. */
export type DataWitness = {
  /** Each statement once, oldest first. */
  readonly statements: readonly DataStatement[];
  /** Answers that could not be read, for the report about the page. */
  readonly unread: readonly UnreadAnswer[];
};

/**
 * Lets the data witness speak: takes what the page-world script has overheard, from before and from now on.
 * @param changed called when something was said that was not said before; `live` is false for what had
 * been overheard earlier, maybe on another route.
 */
export function createDataWitness(
  page: Document,
  changed: (said: DataStatement, live: boolean) => void,
  signal: AbortSignal,
): DataWitness {
  const said = new Map<string, DataStatement>();
  const unread = new Map<string, UnreadAnswer>();
  let live = false;
  listenForAnswers(
    page,
    (answer) => {
      const read = readOverheard(answer);
      if (read === undefined) return;
      if (!read.ok) return remember(unread, read.error);
      const isNew = !said.has(JSON.stringify(read.value));
      remember(said, read.value);
      if (isNew) changed(read.value, live);
    },
    signal,
  );
  // What was kept for us has been told by now.
  live = true;
  return {
    get statements() {
      return [...said.values()];
    },
    get unread() {
      return [...unread.values()];
    },
  };
}

/** What is said again counts as newest; the oldest is forgotten. */
function remember<T>(kept: Map<string, T>, value: T): void {
  const key = JSON.stringify(value);
  kept.delete(key);
  kept.set(key, value);
  const oldest = kept.keys().next().value;
  if (kept.size > REMEMBERED && oldest !== undefined) kept.delete(oldest);
}
