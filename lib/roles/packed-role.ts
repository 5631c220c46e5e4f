import type { AreaId, PowerId, Tier } from '../domain/power';

/** One role as the build packs it; other roles by their place in the list. */
export type PackedRole = readonly [
  id: string,
  name: string,
  privileged: 0 | 1,
  /** -1: not settled. */
  gdap: -1 | 0 | 1,
  tier: Tier,
  powers: readonly PowerId[],
  /** As `packBits` makes it. */
  actions: string,
  contains: readonly number[],
  lower: readonly (readonly [place: number, lost: readonly AreaId[]])[],
];
