import { readGuid } from '../domain/guid';
import { currentTerms } from './current-terms';
import { type HeldRole, type Holding, roleKey, type Version } from './holding';
import { lastSeen } from './take-sighting';
import { newestFirst, toldByOthers, toldFirstHand } from './told-by';

/** What only some readings tell; an older one counts until a newer one says otherwise. */
const LASTING = ['relationship', 'relationshipId', 'from', 'until', 'provider'] as const;

/**
 * What a grant holds now: the newest telling, completed from older ones where it is silent. A list of roles
 * that is cut takes none away, and a kind of access that nobody understood replaces none. What a file or Graph
 * tells adds to what the list told and takes nothing away from it, however new it is.
 * @param versions at least one.
 */
export function currentHolding(versions: readonly Version[]): Holding {
  const sorted = newestFirst(versions);
  const [newest] = sorted;
  if (newest === undefined) throw new Error('a grant without versions');
  const own = toldFirstHand(versions);
  const others = toldByOthers(versions);
  const lasting = LASTING.flatMap((part) => {
    const value = sorted.find(({ holding }) => holding[part] !== undefined)?.holding[part];
    return value === undefined ? [] : [[part, value] as const];
  });
  return {
    name: nameOf([...own, ...others]) ?? newest.holding.name,
    ...Object.fromEntries(lasting),
    ...currentTerms(own, others),
    access: currentAccess(own, others) ?? newest.holding.access,
    ...currentRoles(own, others),
  };
}

/** Whether a kind of access means only that nothing was understood. */
export function saysNothing(access: Holding['access']): boolean {
  return access.every((one) => one === 'other');
}

/** Some sources know a partner by its tenant id alone. */
function nameOf(versions: readonly Version[]): string | undefined {
  return versions.find(({ holding }) => readGuid(holding.name) === undefined)?.holding.name;
}

function currentAccess(
  own: readonly Version[],
  others: readonly Version[],
): Holding['access'] | undefined {
  const isUnderstood = ({ holding }: Version) => !saysNothing(holding.access);
  const listed = own.find(isUnderstood);
  const told = [...(listed ? [listed] : []), ...since(listed, others).filter(isUnderstood)];
  return told.length === 0
    ? undefined
    : [...new Set(told.flatMap(({ holding }) => holding.access))].sort();
}

/** The newest whole list of roles, with all that others and cut lists have named since. */
function currentRoles(
  own: readonly Version[],
  others: readonly Version[],
): Pick<Holding, 'roles' | 'rolesComplete'> {
  const at = own.findIndex(({ holding }) => holding.rolesComplete);
  const whole = own[at];
  const counted = own.slice(0, at < 0 ? own.length : at + 1);
  const roles = new Map<string, HeldRole>();
  for (const { holding } of [...counted, ...since(whole, others)].reverse()) {
    for (const role of holding.roles) roles.set(roleKey(role), role);
  }
  const isWhole =
    whole === undefined
      ? own.length === 0 && others.every(({ holding }) => holding.rolesComplete)
      : whole.holding.roles.length === roles.size;
  return { roles: [...roles.values()], rolesComplete: isWhole };
}

function since(version: Version | undefined, others: readonly Version[]): readonly Version[] {
  const from = version === undefined ? '' : lastSeen(version);
  return others.filter((other) => lastSeen(other) > from);
}
