import type { RelationshipRow } from '../../lib/domain/page';
import { heldOf } from '../../lib/partners/held';
import type { Ledger } from '../../lib/partners/ledger';
import type { Decision, Entry, Review } from '../../lib/partners/review';
import { reviewLines } from '../../lib/partners/review-lines';
import { CUSTOMER } from './readings';

export const OPENED = '2026-11-30T09:00:00.000Z';
export const MADE = { version: '1.2.3', catalogue: '2026-11-20' };

export const row = (partner: string, changes: Partial<RelationshipRow> = {}): RelationshipRow => ({
  partner,
  access: ['reseller'],
  roleNames: [],
  rolesComplete: true,
  ...changes,
});

export const gdap = (partner: string, ...roleNames: string[]): RelationshipRow =>
  row(partner, { access: ['gdap'], relationship: `${partner} support`, roleNames });

/** A review in which nothing is decided yet. */
export const REVIEW: Review = {
  tenant: CUSTOMER,
  id: '0000000007',
  openedAt: OPENED,
  dueAt: '2026-11-20T09:00:00.000Z',
  basis: { readAt: OPENED, whole: true },
  reviewer: 'Ada',
  entries: [],
};

/** What somebody decides about a partner's first grant, as the ledger has it. */
export function entryFor(
  ledger: Ledger,
  partner: string,
  decision?: Decision,
  changes: Partial<Entry> = {},
): Entry {
  const found = ledger.partners.find(({ name }) => name === partner);
  const [grant] = found?.grants ?? [];
  if (found === undefined || grant === undefined) throw new Error(`No partner ${partner}.`);
  return {
    ...{ grant: grant.key, keys: [...grant.keys], held: heldOf(grant) },
    partner: { key: found.key, name: found.name },
    ...(decision !== undefined && { decision }),
    ...{ note: '', at: OPENED, by: 'Ada', inChain: true },
    ...changes,
  };
}

/** The review with the same decision about everything that is there. */
export function decideAll(review: Review, ledger: Ledger, decision: Decision = 'keep'): Review {
  const entries = reviewLines(review, ledger, undefined).map(
    ({ partner, key, keys, held }): Entry => ({
      ...{ grant: key, keys: [...keys], partner, held, decision },
      ...{ note: '', at: OPENED, by: 'Ada', inChain: true },
    }),
  );
  return { ...review, entries };
}
