import { type Change, changesIn } from './changes';
import { type Held, isSameHeld } from './held';
import { type Entry, entryAbout, type Review } from './review';

/**
 * What became of a grant since the review before: `first` where there was none, `learned` where more is known
 * of it and nothing is different, `back` where it was gone when that review was closed.
 */
export type Since = {
  readonly kind: 'first' | 'new' | 'same' | 'learned' | 'changed' | 'back';
  readonly changes: readonly Change[];
  /** What was decided then. */
  readonly before?: Entry;
};

/** Compares a grant with what the review before says of it. */
export function sinceReview(
  before: Review | undefined,
  { keys, held }: { readonly keys: readonly string[]; readonly held: Held },
): Since {
  if (before === undefined) return { kind: 'first', changes: [] };
  const entry = entryAbout(before, { keys });
  if (entry === undefined) return { kind: 'new', changes: [] };
  const changes = changesIn(entry.held, held);
  const kind = entry.gone ? 'back' : changes.length > 0 ? 'changed' : undefined;
  return {
    kind: kind ?? (isSameHeld(entry.held, held) ? 'same' : 'learned'),
    changes,
    before: entry,
  };
}

/** What the review before decided about and nobody holds any more. @param keys of all grants that are there. */
export function goneSince(before: Review | undefined, keys: ReadonlySet<string>): Entry[] {
  const held = before?.entries.filter(({ gone }) => !gone) ?? [];
  return held.filter((entry) => !entry.keys.some((key) => keys.has(key)));
}

/** Whether a grant that was to go, or to become less, is there as it was. */
export function isNotDone({ kind, before }: Since): boolean {
  const wanted = before?.decision === 'remove' || before?.decision === 'reduce';
  return wanted && (before.decision === 'remove' || kind === 'same' || kind === 'learned');
}
