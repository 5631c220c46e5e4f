import type { Sighting } from './holding';
import type { Grant, Ledger, Partner } from './ledger';

/** One approval that was not written down yet. */
export type Approval = { readonly partner: Partner; readonly grant: Grant };

/**
 * The approvals among what was seen that are new: of a grant that nobody was seen approving before, or that long
 * after the last time. The page on which it was given reports it again and again.
 * @param gap milliseconds.
 */
export function newApprovals(
  before: Ledger,
  after: Ledger,
  sightings: readonly Sighting[],
  gap: number,
): Approval[] {
  const given = new Map<string, string>();
  for (const { key, by, at } of sightings) if (by.includes('approval')) given.set(key, at);
  if (given.size === 0) return [];
  const last = new Map<string, string>();
  for (const { keys, seenBy } of before.partners.flatMap(({ grants }) => grants)) {
    for (const key of keys) if (seenBy.approval) last.set(key, seenBy.approval.last);
  }
  return after.partners.flatMap((partner) =>
    partner.grants
      .filter(({ keys }) => {
        const at = latest(keys.flatMap((key) => given.get(key) ?? []));
        const was = latest(keys.flatMap((key) => last.get(key) ?? []));
        if (at === undefined) return false;
        return was === undefined || Date.parse(at) - Date.parse(was) > gap;
      })
      .map((grant) => ({ partner, grant })),
  );
}

function latest(times: readonly string[]): string | undefined {
  return [...times].sort().at(-1);
}
