import { useRef, useState } from 'preact/hooks';
import type { CheckStep, LinkSource, SourceTrouble } from '../../lib/checks/check-sources';
import type { CheckedLink } from '../../lib/checks/checked-link';

/** Checks sources in slices, until it is done or stopped. */
export type Check = (
  sources: readonly LinkSource[],
  signal: AbortSignal,
) => AsyncIterable<CheckStep>;

/** What was checked so far on this page, and what is being done. */
export type Checking = {
  readonly links: readonly CheckedLink[];
  readonly troubles: readonly SourceTrouble[];
  /** Links that were found, checked or not. */
  readonly found: number;
  readonly state: 'empty' | 'running' | 'stopped' | 'done';
};

const EMPTY: Checking = { links: [], troubles: [], found: 0, state: 'empty' };

/**
 * Keeps the list of checked links. Files are added to it; what is pasted takes the place of what was pasted
 * before. What comes while a check runs waits for its turn.
 */
export function useChecking(check: Check) {
  const [checking, setChecking] = useState(EMPTY);
  const kept = useRef({ now: EMPTY, queue: Promise.resolve(), stop: new AbortController() });
  const show = (changes: Partial<Checking>) => {
    kept.current.now = { ...kept.current.now, ...changes };
    setChecking(kept.current.now);
  };

  async function run(sources: readonly LinkSource[], signal: AbortSignal) {
    const pasted = sources.some(({ name }) => name === undefined);
    const { links, troubles, found } = withoutPasted(kept.current.now, pasted);
    show({ links, troubles, found, state: 'running' });
    try {
      for await (const step of check(sources, signal)) {
        const { now } = kept.current;
        show({
          links: step.checked.length === 0 ? now.links : [...now.links, ...step.checked],
          troubles: [...now.troubles, ...step.troubles],
          found: found + step.found,
        });
      }
    } finally {
      show({ state: signal.aborted ? 'stopped' : 'done' });
    }
  }

  const start = (sources: readonly LinkSource[]) => {
    if (sources.length === 0) return;
    if (kept.current.stop.signal.aborted) kept.current.stop = new AbortController();
    const { signal } = kept.current.stop;
    show({ state: 'running' });
    const turn = () => run(sources, signal);
    // What failed before is told in the console, and this goes on.
    kept.current.queue = kept.current.queue.then(turn, turn);
  };
  const stop = () => kept.current.stop.abort();
  const clear = () => {
    stop();
    kept.current.queue = kept.current.queue.then(() => show(EMPTY));
  };
  return { checking, start, stop, clear };
}

/** @param pasted whether something else takes the place of what was pasted. */
function withoutPasted(now: Checking, pasted: boolean): Checking {
  if (!pasted) return now;
  const links = now.links.filter(({ place }) => place.file !== undefined);
  return {
    ...now,
    links,
    troubles: now.troubles.filter(({ file }) => file !== undefined),
    found: now.found - (now.links.length - links.length),
  };
}
