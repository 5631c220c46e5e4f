/** So many things are named; of more only their number is told. */
const MOST_NAMED = 5;

/** What is in one list and not in another, both ways. */
export function changeBetween<T>(before: readonly T[], now: readonly T[]) {
  return {
    gained: now.filter((one) => !before.includes(one)),
    lost: before.filter((one) => !now.includes(one)),
  };
}

/** Pairs what is in both lists under the same id; what is in only one of them stands alone. */
export function pairUp<T extends { readonly id: string }>(
  before: readonly T[],
  now: readonly T[],
): { added: T[]; removed: T[]; kept: (readonly [T, T])[] } {
  const earlier = new Map(before.map((one) => [one.id, one]));
  const later = new Set(now.map(({ id }) => id));
  return {
    added: now.filter(({ id }) => !earlier.has(id)),
    removed: before.filter(({ id }) => !later.has(id)),
    kept: now.flatMap((one) => {
      const old = earlier.get(one.id);
      return old === undefined ? [] : [[old, one] as const];
    }),
  };
}

/**
 * A sentence for what a list gained and one for what it lost; none where it is the same.
 * @param gains begins the sentence, as in "X gains".
 * @param one what one of its things is called, as in "action".
 */
export function listSentences(
  before: readonly string[],
  now: readonly string[],
  [gains, loses]: readonly [string, string],
  one: string,
): string[] {
  const { gained, lost } = changeBetween(before, now);
  const tell = (start: string, things: readonly string[]) =>
    things.length === 0 ? [] : [`${start} ${counted(things, one)}.`];
  return [...tell(gains, gained), ...tell(loses, lost)];
}

/** "2 actions: a, b", or "12 actions" where they are many. */
export function counted(things: readonly string[], one: string): string {
  const count = `${things.length} ${one}${things.length === 1 ? '' : 's'}`;
  return things.length > MOST_NAMED ? count : `${count}: ${things.join(', ')}`;
}
