import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RoleFacts, Tier } from '../../lib/domain/power';
import { compareStrength, type Strength, strengthWith } from '../../lib/roles/strength';
import { makeRole } from './random-needs';

const anyRole = fc
  .record({
    tier: fc.constantFrom<Tier>(0, 1, 2),
    privileged: fc.boolean(),
    actions: fc.tuple(fc.nat(0xffff), fc.nat(0xffff)),
  })
  .map((strength) => makeRole('role', strength));
const together = (roles: readonly RoleFacts[]) =>
  roles.reduce<Strength | undefined>((before, role) => strengthWith(before, role), undefined);
const shown = (strength: Strength | undefined) =>
  strength && [strength.tier, strength.privileged, [...strength.actions], strength.breadth];

describe('of two roles', () => {
  const [plain, wide] = [makeRole('plain', { actions: [1] }), makeRole('wide', { actions: [7] })];
  const marked = makeRole('marked', { privileged: true, actions: [1] });
  const grave = makeRole('grave', { tier: 0, actions: [1] });
  const small = makeRole('small', { tier: 2, privileged: true, actions: [0xff] });

  test.each<[string, RoleFacts, RoleFacts]>([
    ['fewer actions are weaker', plain, wide],
    ['many actions are weaker than a privileged mark', wide, marked],
    ['a privileged mark is weaker than tier 0', marked, grave],
    ['tier 2 is weaker, however many actions it has', small, plain],
  ])('%s', (_, weaker, stronger) => {
    expect(compareStrength(weaker, stronger)).toBeLessThan(0);
    expect(compareStrength(stronger, weaker)).toBeGreaterThan(0);
    expect(compareStrength(weaker, weaker)).toBe(0);
  });
});

describe('the strength of some roles', () => {
  test('is that of the role where there is one', () => {
    const role = makeRole('role', { tier: 0, privileged: true, actions: [5] });
    expect(shown(together([role]))).toEqual([0, true, [5], 2]);
  });

  test('is the same in any order', () => {
    fc.assert(
      fc.property(fc.array(anyRole), (roles) => {
        expect(shown(together([...roles].reverse()))).toEqual(shown(together(roles)));
      }),
    );
  });

  test('never sinks with a role more, and stays with one that is there already', () => {
    fc.assert(
      fc.property(fc.array(anyRole, { minLength: 1 }), anyRole, (roles, role) => {
        const before = together(roles);
        const after = strengthWith(before, role);
        expect(compareStrength(after, before ?? after)).toBeGreaterThanOrEqual(0);
        expect(compareStrength(after, role)).toBeGreaterThanOrEqual(0);
        expect(shown(strengthWith(after, role))).toEqual(shown(after));
      }),
    );
  });
});
