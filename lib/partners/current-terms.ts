import type { Holding, Version } from './holding';
import { lastSeen } from './take-sighting';

type Terms = Pick<Holding, 'standing' | 'autoExtendDays' | 'scopes' | 'organisation'>;

/**
 * What makes a grant more or less worth a look: the newest that the list told, or what files and Graph told
 * since, whichever is more.
 * @param own what was told first hand, the newest first.
 * @param others what files and Graph told, the newest first.
 */
export function currentTerms(own: readonly Version[], others: readonly Version[]): Terms {
  const standings = told('standing', own, others);
  const days = told('autoExtendDays', own, others);
  const scopes = told('scopes', own, others);
  const reach = told('organisation', own, others);
  const [standing] = standings.includes('active') ? (['active'] as const) : standings;
  return {
    ...(standing !== undefined && { standing }),
    ...(days.length > 0 && { autoExtendDays: Math.max(...days) }),
    ...(scopes.length > 0 && { scopes: [...new Set(scopes.flat())].sort() }),
    ...(reach.length > 0 && { organisation: reach.includes(true) }),
  };
}

/** The newest that was told first hand, and all that others have told since. */
function told<Part extends keyof Terms>(
  part: Part,
  own: readonly Version[],
  others: readonly Version[],
): NonNullable<Terms[Part]>[] {
  const tells = ({ holding }: Version) => holding[part] !== undefined;
  const listed = own.find(tells);
  const from = listed === undefined ? '' : lastSeen(listed);
  const since = others.filter((other) => tells(other) && lastSeen(other) > from);
  return [...(listed ? [listed] : []), ...since]
    .map(({ holding }) => holding[part])
    .filter((value): value is NonNullable<Terms[Part]> => value !== undefined);
}
