import type { FoundAudit } from './entities';
import type { PartLine } from './reading';

/** The audit log's entries as they are shown: an event is no grant, so none of them goes into the ledger. */
export function auditLines(audits: readonly FoundAudit[]): PartLine[] {
  return [...audits]
    .sort((one, other) => (one.activityDateTime > other.activityDateTime ? -1 : 1))
    .map(({ id, activityDisplayName, activityDateTime, result, targetResources }) => ({
      id,
      name: activityDisplayName,
      at: new Date(activityDateTime).toISOString(),
      details: [
        ...targetResources.flatMap((target) => target.displayName ?? target.id ?? []),
        ...(result === undefined || result === 'success' ? [] : [result]),
      ],
    }));
}
