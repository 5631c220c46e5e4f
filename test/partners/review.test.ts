import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DECISIONS, reviewSchema, takeEntry, timeAfter } from '../../lib/partners/review';
import { basisDoubts } from '../../lib/partners/review-basis';
import { reviewLines } from '../../lib/partners/review-lines';
import { ledgerAfter } from './readings';
import { decideAll, entryFor, gdap, OPENED, REVIEW, row } from './reviews';

const AT = '2026-11-29T09:00:00.000Z';
const LATER = '2026-11-30T10:00:00.000Z';
const rows = [
  gdap('Northwind', 'Reports Reader'),
  row('Contoso', { access: ['dap', 'reseller'], roleNames: ['Global Administrator'] }),
  row('Fabrikam', { access: ['oem'] }),
];
const LEDGER = ledgerAfter([{ at: AT, rows }]);

const stateOf = (changed: Parameters<typeof gdap>, decided = decideAll(REVIEW, LEDGER)) => {
  const [partner, ...roles] = changed;
  const now = ledgerAfter([
    { at: AT, rows },
    {
      at: LATER,
      rows: rows.map((one) => (one.partner === partner ? gdap(partner, ...roles) : one)),
    },
  ]);
  return reviewLines(decided, now, undefined).find((line) => line.partner.name === partner)?.state;
};

describe('a review', () => {
  test('is readable again as it is stored, open and decided', () => {
    for (const review of [REVIEW, decideAll(REVIEW, LEDGER)]) {
      expect(reviewSchema.parse(JSON.parse(JSON.stringify(review)))).toEqual(review);
    }
  });

  test('lists every grant that is there, the most dangerous partner first', () => {
    const lines = reviewLines(REVIEW, LEDGER, undefined);
    expect(lines.map(({ partner, state }) => [partner.name, state])).toEqual([
      ['Contoso', 'undecided'],
      ['Fabrikam', 'undecided'],
      ['Northwind', 'undecided'],
    ]);
  });

  test('lists no grant that is gone', () => {
    const later = ledgerAfter([
      { at: AT, rows },
      { at: LATER, rows: rows.slice(1) },
    ]);
    const names = reviewLines(REVIEW, later, undefined).map(({ partner }) => partner.name);
    expect(names).toEqual(['Contoso', 'Fabrikam']);
  });

  test('counts a note alone as no decision', () => {
    const noted = takeEntry(REVIEW, entryFor(LEDGER, 'Contoso', undefined, { note: 'Hm.' }));
    expect(reviewLines(noted, LEDGER, undefined)[0]).toMatchObject({
      state: 'undecided',
      entry: { note: 'Hm.' },
    });
  });

  test.each<[string, Parameters<typeof gdap>, string]>([
    ['a role was added', ['Northwind', 'Reports Reader', 'User Administrator'], 'changed'],
    ['a role was taken away', ['Northwind'], 'changed'],
    ['nothing is different', ['Northwind', 'Reports Reader'], 'decided'],
  ])('wants a new decision where %s', (_, changed, state) => {
    expect(stateOf(changed)).toBe(state);
  });

  test('wants a new decision where a list of roles was cut and is whole now', () => {
    const cut = { ...gdap('Adatum', 'Reports Reader'), rolesComplete: false };
    const before = ledgerAfter([{ at: AT, rows: [cut] }]);
    const whole = gdap('Adatum', 'Reports Reader');
    const now = ledgerAfter([
      { at: AT, rows: [cut] },
      { at: LATER, rows: [whole] },
    ]);
    expect(reviewLines(decideAll(REVIEW, before), now, undefined)[0]).toMatchObject({
      state: 'changed',
      changes: [],
    });
  });

  test('never counts a grant that changed as decided', () => {
    const roles = [
      'Reports Reader',
      'User Administrator',
      'Global Reader',
      'Exchange Administrator',
    ];
    const some = fc.subarray(roles);
    fc.assert(
      fc.property(some, some, fc.constantFrom(...DECISIONS), (was, is, decision) => {
        const looks = [{ at: AT, rows: [gdap('Northwind', ...was)] }];
        const decided = decideAll(REVIEW, ledgerAfter(looks), decision);
        const now = ledgerAfter([...looks, { at: LATER, rows: [gdap('Northwind', ...is)] }]);
        const [line] = reviewLines(decided, now, undefined);
        expect(line?.state).toBe(was.join() === is.join() ? 'decided' : 'changed');
      }),
    );
  });
});

describe('decisions', () => {
  const entry = fc.record({
    partner: fc.constantFrom('Contoso', 'Fabrikam', 'Northwind'),
    decision: fc.constantFrom(...DECISIONS, undefined),
    note: fc.constantFrom('', 'Contract 7', 'See ticket'),
    minute: fc.integer({ min: 10, max: 14 }),
  });

  test('in any order, and told twice, give the same review', () => {
    const shuffled = fc
      .array(entry, { maxLength: 12 })
      .chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        const taken = (some: typeof all) =>
          some.reduce((review, { partner, decision, note, minute }) => {
            const at = `2026-11-30T09:${minute}:00.000Z`;
            return takeEntry(review, entryFor(LEDGER, partner, decision, { note, at }));
          }, REVIEW);
        expect(taken(others)).toEqual(taken(all));
      }),
    );
  });

  test('of two about one grant the later one counts', () => {
    const keep = entryFor(LEDGER, 'Contoso', 'keep', { at: LATER });
    const remove = entryFor(LEDGER, 'Contoso', 'remove', { at: OPENED });
    const review = takeEntry(takeEntry(REVIEW, keep), remove);
    expect(review.entries).toEqual([keep]);
  });

  test.each([
    ['the first word', undefined, OPENED, OPENED],
    ['a later word', OPENED, LATER, LATER],
    ['a word after the clock was set back', LATER, OPENED, '2026-11-30T10:00:00.001Z'],
    ['a word in the same millisecond', OPENED, OPENED, '2026-11-30T09:00:00.001Z'],
  ])('%s comes after the one before', (_, before, now, at) => {
    expect(timeAfter(before, now)).toBe(at);
  });
});

describe('what a review rests on', () => {
  test.each([
    ['a list that was never read', { readAt: null, whole: false }, 0, ['never-read']],
    ['a list read eight days ago', { readAt: '2026-11-22T08:59:59.000Z', whole: true }, 0, ['old']],
    ['a list read seven days ago', { readAt: '2026-11-23T09:00:00.000Z', whole: true }, 0, []],
    ['a list read in the future', { readAt: '2027-11-23T09:00:00.000Z', whole: true }, 0, ['old']],
    ['a list that was cut', { readAt: OPENED, whole: false }, 0, ['not-whole']],
    ['a store with damaged grants', { readAt: OPENED, whole: true }, 2, ['unreadable']],
    [
      'an old list that was cut, with damaged grants',
      { readAt: AT.replace('29', '01'), whole: false },
      1,
      ['old', 'not-whole', 'unreadable'],
    ],
    ['a whole list of this day', { readAt: OPENED, whole: true }, 0, []],
  ])('is doubted by %s', (_, basis, unreadable, doubts) => {
    expect(basisDoubts(basis, OPENED, unreadable)).toEqual(doubts);
  });
});
