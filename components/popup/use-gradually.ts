import { useEffect, useState } from 'preact/hooks';

/** What is drawn at once; more than one sees. */
export const FIRST = 40;
/** What is drawn at a time while nothing else is to be done. */
const MORE = 120;

/**
 * How many of many things are drawn by now: the first ones at once, the others while the browser is idle.
 * @param about when it is another, it begins again, and what was still to be drawn of the old one never is.
 */
export function useGradually(total: number, about: string): number {
  const [drawn, setDrawn] = useState({ about, count: FIRST });
  const count = drawn.about === about ? drawn.count : FIRST;
  useEffect(() => {
    if (count >= total) return undefined;
    return whenIdle(() => setDrawn({ about, count: count + MORE }));
  }, [about, count, total]);
  return Math.min(count, total);
}

/** @returns what calls it off. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(work, { timeout: 500 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(work);
  return () => clearTimeout(timer);
}
