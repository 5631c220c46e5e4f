import { type HeldRole, type Holding, roleKey, type Version } from './holding';
import { firstSeen, lastSeen, textOf } from './take-sighting';

/** What only some readings tell; an older one counts until a newer one says otherwise. */
const LASTING = [
  ...(['relationship', 'relationshipId', 'from', 'until', 'autoExtendDays', 'standing'] as const),
  ...(['provider', 'scopes', 'organisation'] as const),
];

/** The newest first; of two told at the same time, the one told for longer, then by their text. */
export function newestFirst(versions: readonly Version[]): Version[] {
  if (versions.length < 2) return [...versions];
  const ranked = versions.map((version) => ({
    version,
    rank: `${lastSeen(version)} ${firstSeen(version)}`,
  }));
  const newer = (one: (typeof ranked)[number], other: (typeof ranked)[number]) => {
    if (one.rank !== other.rank) return one.rank > other.rank;
    return textOf(one.version.holding) > textOf(other.version.holding);
  };
  return ranked.sort((one, other) => (newer(one, other) ? -1 : 1)).map(({ version }) => version);
}

/**
 * What a grant holds now: the newest telling, completed from older ones where it is silent. A list of roles
 * that is cut takes none away, and a kind of access that nobody understood replaces none.
 * @param versions at least one.
 */
export function currentHolding(versions: readonly Version[]): Holding {
  const sorted = newestFirst(versions).map(({ holding }) => holding);
  const [newest] = sorted;
  if (newest === undefined) throw new Error('a grant without versions');
  const lasting = LASTING.flatMap((part) => {
    const value = sorted.find((holding) => holding[part] !== undefined)?.[part];
    return value === undefined ? [] : [[part, value] as const];
  });
  const understood = sorted.find(({ access }) => !saysNothing(access)) ?? newest;
  return {
    ...newest,
    ...Object.fromEntries(lasting),
    access: understood.access,
    ...currentRoles(sorted),
  };
}

/** Whether a kind of access means only that nothing was understood. */
export function saysNothing(access: Holding['access']): boolean {
  return access.every((one) => one === 'other');
}

/** The newest whole list of roles, with all that cut lists have named since. */
function currentRoles(sorted: readonly Holding[]): Pick<Holding, 'roles' | 'rolesComplete'> {
  const at = sorted.findIndex(({ rolesComplete }) => rolesComplete);
  const counted = sorted.slice(0, at < 0 ? sorted.length : at + 1);
  const roles = new Map<string, HeldRole>();
  for (const holding of [...counted].reverse()) {
    for (const role of holding.roles) roles.set(roleKey(role), role);
  }
  const whole = sorted[at]?.roles.length;
  return { roles: [...roles.values()], rolesComplete: whole === roles.size };
}
