import { describe, expect, test } from 'vitest';
import { findRole } from '../../lib/roles/find-role';
import { planRoles } from '../../lib/roles/plan-roles';
import { factsOf } from '../../lib/roles/role-facts';
import { WORKED_EXAMPLES } from './worked-examples';

const nameOf = (id: string) => factsOf(id)?.name ?? id;

describe.each(WORKED_EXAMPLES.map((example) => [example.title, example] as const))(
  '%s',
  (_, { requested, tasks, proposal, uses = {}, equals = [], source }) => {
    const plan = planRoles(requested.map(findRole), tasks);

    test('gets the smallest sufficient set', () => {
      expect(plan.proposal.map(nameOf).sort()).toEqual([...proposal].sort());
    });

    test('is told what each role is worth', () => {
      const told = new Map(plan.perRole.map((role) => [role.name, role.as]));
      expect([...told.keys()]).toEqual(requested);
      for (const [name, as] of Object.entries(uses))
        expect([name, told.get(name)]).toEqual([name, as]);
    });

    test('is told which roles equal Global Administrator', () => {
      expect(plan.equals.map(nameOf).sort()).toEqual([...equals].sort());
    });

    test('names only tasks that there are, and a public page', () => {
      expect(plan.unknownTasks).toEqual([]);
      expect(source).toMatch(/^https:\/\/(?:learn\.microsoft\.com|github\.com)\//);
    });
  },
);

test('there are more than ten examples beside the first', () => {
  expect(WORKED_EXAMPLES.length).toBeGreaterThan(10);
});
