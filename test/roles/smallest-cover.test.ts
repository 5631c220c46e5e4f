import { describe, expect, test } from 'vitest';
import { type Need, smallestCover } from '../../lib/roles/smallest-cover';
import { randomFrom } from '../mutants/random';
import {
  type Cost,
  candidatesFor,
  cheapestCover,
  compareCosts,
  costOf,
  isWeaker,
} from './brute-force';
import { inventedNeeds, makeRole, REAL_NEEDS, realNeeds, shuffled } from './random-needs';

const INVENTED = 12_000;
const REAL = 2_000;
/** More roles would make the brute force slow: it tries all sets of them. */
const MOST_ROLES = 11;

const instances = [
  ...Array.from({ length: INVENTED }, (_, seed) => inventedNeeds(randomFrom(seed))),
  ...Array.from({ length: REAL }, (_, seed) => realNeeds(randomFrom(seed), MOST_ROLES)),
];

/** What the found cover costs, without the needs that miss their least role: those change with the needs. */
function costFound(needs: readonly Need[]): number[] {
  const found = smallestCover(needs);
  const roles = candidatesFor(needs).filter(({ id }) => found.includes(id));
  const [worst, privileged, breadth, size]: Cost = costOf(roles, needs);
  return [worst, privileged, breadth, size];
}

describe('the smallest sufficient set', () => {
  test('is what trying every set of roles finds', () => {
    let ties = 0;
    const wrong = instances.flatMap((needs, at) => {
      const { ids, equals } = cheapestCover(needs);
      if (equals > 1) ties += 1;
      const found = smallestCover(needs);
      return found.join() === ids.join() ? [] : [{ at, found, ids }];
    });
    expect(wrong).toEqual([]);
    // Else nothing would show which of equal sets is taken.
    expect(ties).toBeGreaterThan(800);
  });

  test('covers each need, and no role of it can be left out, weaker alternatives counted', () => {
    for (const needs of instances) {
      const found = smallestCover(needs);
      const enough = needs.map(({ least, alternatives }) => [least, ...alternatives]);
      const isCover = (ids: readonly string[]) =>
        enough.every((options) => options.some(({ id }) => ids.includes(id)));
      expect(isCover(found)).toBe(true);
      expect(found.some((one) => isCover(found.filter((id) => id !== one)))).toBe(false);
    }
  });

  test('holds a role weaker than the least of a need only where another need names it first', () => {
    for (const needs of instances) {
      const first = needs.map(({ least }) => least.id);
      for (const id of smallestCover(needs).filter((one) => !first.includes(one))) {
        const weakerThan = needs.filter(({ least, alternatives }) =>
          alternatives.some((role) => role.id === id && isWeaker(role, least)),
        );
        expect(weakerThan).toEqual([]);
      }
    }
  });

  test('is the same in any order of needs and alternatives, and with a need twice', () => {
    instances.forEach((needs, seed) => {
      const random = randomFrom(seed);
      const mixed = shuffled([...needs, ...needs.slice(0, random.below(2))], random);
      const others = mixed.map(({ least, alternatives }) => ({
        least,
        alternatives: shuffled(alternatives, random),
      }));
      const found = smallestCover(others);
      // A need that is there twice counts twice where equal sets are told by their least roles.
      const expected = others.length === needs.length ? needs : mixed;
      expect(found).toEqual(smallestCover(expected));
    });
  });

  test('costs no less with a need more, unless that one makes a weaker alternative a first choice', () => {
    let compared = 0;
    instances.forEach((needs) => {
      const [more, ...before] = needs;
      if (more === undefined || before.length === 0) return;
      if (before.some(({ alternatives }) => alternatives.includes(more.least))) return;
      compared += 1;
      expect(compareCosts(costFound(needs), costFound(before))).toBeGreaterThanOrEqual(0);
    });
    expect(compared).toBeGreaterThan(3_000);
  });

  test('of every task at once is found, and no role of it can be left out', () => {
    const found = smallestCover(REAL_NEEDS);
    const enough = REAL_NEEDS.map(({ least, alternatives }) => [least, ...alternatives]);
    const without = found.map((one) => found.filter((id) => id !== one));
    const isCover = (ids: readonly string[]) =>
      enough.every((options) => options.some(({ id }) => ids.includes(id)));
    expect([isCover(found), ...without.map(isCover)]).toEqual([true, ...found.map(() => false)]);
  });
});

describe('between some roles', () => {
  const weak = makeRole('weak', { tier: 2, actions: [0b1] });
  const plain = makeRole('plain', { actions: [0b11] });
  const wide = makeRole('wide', { actions: [0b1111] });
  const twin = makeRole('a-twin', { actions: [0b11] });
  const other = makeRole('other', { actions: [0b100] });
  const marked = makeRole('marked', { privileged: true, actions: [0b1] });
  const grave = makeRole('grave', { tier: 0, actions: [0b1] });
  const need = (least: Need['least'], ...alternatives: Need['alternatives'][number][]): Need => ({
    least,
    alternatives,
  });

  test.each<[string, Need[], string[]]>([
    ['there is no need', [], []],
    ['the documented least role is the first choice', [need(plain, wide)], ['plain']],
    ['one without an alternative is it', [need(grave)], ['grave']],
    ['a weaker alternative stays out', [need(plain, weak)], ['plain']],
    ['another need lets it in', [need(plain, weak), need(weak)], ['weak']],
    [
      'a need for which it is no weaker does not',
      [need(plain, weak), need(makeRole('as-weak', { tier: 2, actions: [0b100] }), weak)],
      ['as-weak', 'plain'],
    ],
    ['an alternative serves two', [need(plain, wide), need(other, wide)], ['other', 'plain']],
    ['a role that is there anyway serves both', [need(plain, wide), need(wide)], ['wide']],
    [
      'as many actions: one is fewer than two',
      [need(plain, wide), need(makeRole('x', { actions: [0b1100] }), wide)],
      ['wide'],
    ],
    ['two of them beat one that is privileged', [need(plain, marked), need(other, marked)], []],
    ['two of them beat one of tier 0', [need(plain, grave), need(other, grave)], []],
    ['an equal one stays behind the documented one', [need(plain, twin)], ['plain']],
    ['equal in all: the ids that come first', [need(plain, twin), need(twin, plain)], ['a-twin']],
  ])('%s', (_, needs, expected) => {
    const ids = expected.length > 0 ? expected : needs.map(({ least }) => least.id).sort();
    expect(smallestCover(needs)).toEqual(ids);
  });
});
