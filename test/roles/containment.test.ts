import { describe, expect, test } from 'vitest';
import { type Held, isContained } from '../../lib/roles/containment';
import { contains, factsOf } from '../../lib/roles/role-facts';
import { TASKS } from '../../lib/roles/tasks';

const LIMITS = {
  resetsEveryone: ['everyone'],
  resetsFewest: ['fewest'],
  understated: { understated: 'Does more than it says.' },
};
const held = (id: string, actions: string, more: Partial<Held> = {}): Held => ({
  ...{ id, actions: new Set(actions.split(' ')), comparable: true, resets: false },
  ...more,
});
const resets = { resets: true };

describe('one role in another', () => {
  test.each<[string, boolean, Held, Held]>([
    ['all its actions and more', true, held('small', 'a b'), held('large', 'a b c')],
    ['the same actions', false, held('small', 'a b'), held('twin', 'a b')],
    ['an action that the other lacks', false, held('small', 'a d'), held('large', 'a b c')],
    ['the role itself', false, held('small', 'a'), held('small', 'a b')],
    [
      'a role without actions of its own',
      false,
      held('small', 'a', { comparable: false }),
      held('large', 'a b'),
    ],
    [
      'a role in one that cannot be compared',
      false,
      held('small', 'a'),
      held('large', 'a b', { comparable: false }),
    ],
    ['a role that does more than it says', false, held('understated', 'a'), held('large', 'a b')],
    ['anything in the role that holds all', true, held('understated', 'z'), held('all', 'a')],
    [
      'resets, where the larger resets nobody',
      false,
      held('small', 'a', resets),
      held('large', 'a b'),
    ],
    [
      'resets, where both reset somebody',
      false,
      held('small', 'a', resets),
      held('large', 'a b', resets),
    ],
    [
      'resets, where the larger resets everybody',
      true,
      held('small', 'a', resets),
      held('everyone', 'a b', resets),
    ],
    [
      'resets, where the smaller resets the fewest',
      true,
      held('fewest', 'a', resets),
      held('large', 'a b', resets),
    ],
  ])('%s: %s', (_, isIn, smaller, larger) => {
    expect(isContained(smaller, larger, LIMITS, 'all')).toBe(isIn);
  });
});

describe('the real roles', () => {
  const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';
  const USERS = 'fe930be7-5e62-47db-91af-98c3a49a38b1';
  const HELP_DESK = '729827e3-9c14-49f7-bb1b-9608f156bbb8';
  const PASSWORDS = '966707d0-3269-4727-9be2-8c3a10f19b9d';
  const LICENCES = '4d6ac14f-3453-41d0-bef9-a3e0c569773a';
  const ids = [...new Set(TASKS.flatMap(({ least, alternatives }) => [...least, ...alternatives]))];

  test.each([
    [GLOBAL, USERS, true],
    [USERS, PASSWORDS, true],
    [HELP_DESK, PASSWORDS, true],
    [USERS, LICENCES, false],
    [PASSWORDS, HELP_DESK, false],
    [LICENCES, USERS, false],
    ['nobody', USERS, false],
    [USERS, 'nobody', false],
  ])('%s contains %s: %s', (larger, smaller, expected) => {
    expect(contains(larger, smaller)).toBe(expected);
  });

  test('are never in one another both ways, and what is in a role is in those that hold it', () => {
    for (const id of ids) {
      for (const inner of factsOf(id)?.contains ?? []) {
        expect(contains(inner, id)).toBe(false);
        expect(factsOf(inner)?.contains.filter((one) => !contains(id, one))).toEqual([]);
      }
    }
  });

  test('that are in another have fewer actions', () => {
    for (const id of ids) {
      const { breadth = 0, contains: inner = [] } = factsOf(id) ?? {};
      expect(inner.filter((one) => (factsOf(one)?.breadth ?? 0) >= breadth)).toEqual([]);
    }
  });
});
