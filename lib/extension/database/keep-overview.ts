import type { Overview } from '../../partners/overview';
import { splitOverview } from '../../partners/overview-parts';
import type { Writing } from './schema';

/**
 * Keeps what the popup shows of a tenant, in the transaction that makes it true: its beginning by itself, because
 * the popup waits for that.
 * @param at ISO 8601.
 */
export async function keepOverview(
  writing: Writing,
  overview: Overview,
  at: string,
): Promise<void> {
  const { tenant } = overview;
  const { head, parts } = splitOverview(overview, at);
  await writing.objectStore('overviews').put(head);
  const store = writing.objectStore('overviewParts');
  await store.delete(IDBKeyRange.bound([tenant, parts.length + 1], [tenant, Number.MAX_VALUE]));
  for (const [index, partners] of parts.entries()) {
    await store.put({ tenant, part: index + 1, partners });
  }
}
