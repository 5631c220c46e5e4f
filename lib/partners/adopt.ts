import type { Sighting, StoredGrant } from './holding';

const KEY = /\|gdap\|id:([\w-]+)$/;

/**
 * The ids of granular relationships in what was seen. Such an id is one in the whole world: what was stored
 * under it while nobody knew whose tenant it was belongs to the tenant in which it turns up.
 */
export function relationshipIdsIn(sightings: readonly Sighting[]): ReadonlySet<string> {
  return new Set(
    sightings.flatMap(({ kind, holding: { relationshipId } }) =>
      kind === 'gdap' && relationshipId !== undefined ? [relationshipId.toLowerCase()] : [],
    ),
  );
}

/** Whether a grant may be one of those, by its name alone: to find out before anything is read. */
export function mayBelong(key: string, ids: ReadonlySet<string>): boolean {
  return ids.has(KEY.exec(key)?.[1] ?? '');
}

/** Whether a grant is that of one of these ids, and of no other relationship. */
export function belongs({ kind, key, versions }: StoredGrant, ids: ReadonlySet<string>): boolean {
  const id = KEY.exec(key)?.[1];
  return (
    kind === 'gdap' &&
    id !== undefined &&
    ids.has(id) &&
    versions.every(({ holding }) => holding.relationshipId?.toLowerCase() === id)
  );
}
