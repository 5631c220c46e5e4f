import type { Change } from './changes';
import { changesIn } from './changes';
import { type Held, heldOf, isSameHeld } from './held';
import type { Grant, Ledger } from './ledger';
import { type Entry, entryAbout, type Party, type Review } from './review';
import { type Since, sinceReview } from './since-review';

/** One grant that is to be decided about. */
export type ReviewLine = {
  readonly partner: Party;
  readonly key: string;
  readonly keys: readonly string[];
  readonly held: Held;
  /** What nobody has confirmed yet, or the last reading did not show. */
  readonly unconfirmed: boolean;
  readonly unseen: boolean;
  readonly entry?: Entry;
  /** `changed`: it was decided about and is different now, so that it has to be decided again. */
  readonly state: 'undecided' | 'decided' | 'changed';
  /** What is different since it was decided about; empty where something was merely learned. */
  readonly changes: readonly Change[];
  readonly since: Since;
};

/**
 * Every grant that is there, with what was decided about it; the most dangerous partner first.
 * @param before the review that was closed last; undefined when there was none.
 */
export function reviewLines(
  review: Review | undefined,
  ledger: Ledger,
  before: Review | undefined,
): ReviewLine[] {
  return ledger.partners.flatMap(({ key, name, tenantId, grants }) => {
    const partner = { key, name, ...(tenantId !== undefined && { tenantId }) };
    return grants
      .filter(({ gone }) => !gone)
      .map((grant) => lineOf(partner, grant, review, before));
  });
}

function lineOf(
  partner: Party,
  grant: Grant,
  review: Review | undefined,
  before: Review | undefined,
): ReviewLine {
  const held = heldOf(grant);
  const { key, keys, unconfirmed, unseen } = grant;
  const entry = review === undefined ? undefined : entryAbout(review, grant);
  const isSame = entry !== undefined && isSameHeld(entry.held, held);
  const isDecided = entry?.decision !== undefined;
  return {
    ...{ partner, key, keys, held, unconfirmed, unseen },
    ...(entry !== undefined && { entry }),
    state: isDecided ? (isSame ? 'decided' : 'changed') : 'undecided',
    changes: isDecided && !isSame ? changesIn(entry.held, held) : [],
    since: sinceReview(before, { keys, held }),
  };
}

/** What was written about grants that are gone by now. */
export function goneEntries(review: Review, ledger: Ledger): Entry[] {
  const present = new Set(
    ledger.partners.flatMap(({ grants }) =>
      grants.filter(({ gone }) => !gone).flatMap(({ keys }) => keys),
    ),
  );
  return review.entries.filter(({ keys }) => !keys.some((key) => present.has(key)));
}
