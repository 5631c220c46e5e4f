import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../../lib/domain/result';
import type { Review } from '../../../lib/partners/review';
import type { ReviewState } from '../../../lib/partners/review-state';
import type { ReviewDesk, ReviewTrouble } from './review-desk';

type Send = () => Promise<Result<Review, ReviewTrouble>>;

/**
 * Loads a tenant's reviews, again whenever they may be different, and keeps at once what is typed. What is typed
 * while something is being kept waits, and only its newest form is kept.
 */
export function useReview(desk: ReviewDesk, inFront: boolean) {
  const [state, setState] = useState<ReviewState>();
  const [unloaded, setUnloaded] = useState<ReviewTrouble>();
  const [unkept, setUnkept] = useState<ReviewTrouble>();
  const waiting = useRef(new Map<string, Send>());
  const busy = useRef(false);
  const tenant = useRef<string | undefined>(undefined);

  const load = async (wanted = tenant.current) => {
    tenant.current = wanted;
    const loaded = await desk.load(wanted);
    // What is still being kept is newer than what was loaded.
    if (wanted !== tenant.current || busy.current) return;
    if (loaded.ok) setState(loaded.value);
    setUnloaded(loaded.ok ? undefined : loaded.error);
  };
  useEffect(() => {
    if (!inFront) return undefined;
    void load();
    return desk.onChange(() => void load());
  }, [inFront]);

  const keep = async (what: string, send: Send) => {
    waiting.current.set(what, send);
    if (busy.current) return;
    busy.current = true;
    try {
      for (const [next, sendNext] of waiting.current) {
        waiting.current.delete(next);
        const kept = await sendNext();
        if (kept.ok) setState((before) => before && { ...before, open: kept.value });
        setUnkept(kept.ok ? undefined : kept.error);
      }
    } finally {
      busy.current = false;
    }
  };
  /** Waits until everything typed so far is kept. */
  const allKept = async () => {
    while (busy.current) await new Promise((done) => setTimeout(done, 10));
  };
  return { state, unloaded, unkept, setUnkept, load, keep, allKept };
}
