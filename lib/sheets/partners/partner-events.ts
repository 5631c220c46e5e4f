import type { LedgerEvent } from '../../partners/event';
import type { Partner } from '../../partners/ledger';

/**
 * What happened with one partner. It may have been known by its name alone at that time, so the names of its
 * grants count as well.
 */
export function eventsOf(
  { key, grants }: Partner,
  events: readonly LedgerEvent[],
): readonly LedgerEvent[] {
  const own = new Set(grants.flatMap(({ keys }) => keys));
  return events.filter(
    ({ partner, grant }) => partner?.key === key || (grant !== undefined && own.has(grant)),
  );
}
