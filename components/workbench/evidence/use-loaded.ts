import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../../lib/domain/result';

/**
 * Loads something, and again whenever what it depends on changes. An answer that was overtaken is not taken.
 * @returns undefined until the first answer.
 */
export function useLoaded<T>(
  load: () => Promise<Result<T>>,
  depends: readonly unknown[],
): Result<T> | undefined {
  const [loaded, setLoaded] = useState<Result<T>>();
  useEffect(() => {
    let wanted = true;
    load().then(
      (result) => wanted && setLoaded(result),
      () => wanted && setLoaded({ ok: false, error: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, depends);
  return loaded;
}

/** Counts up whenever a ledger has become different. */
export function useNews(onNews: (tell: () => void) => () => void): number {
  const [news, setNews] = useState(0);
  useEffect(() => onNews(() => setNews((before) => before + 1)), [onNews]);
  return news;
}
