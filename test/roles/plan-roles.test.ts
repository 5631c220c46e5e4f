import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import sets from '../../lib/data/role-sets.json';
import roles from '../../lib/data/roles.json';
import type { AskedRole, RoleUse } from '../../lib/domain/plan';
import { roleById } from '../../lib/roles/find-role';
import { planRoles } from '../../lib/roles/plan-roles';
import { TASKS, taskById } from '../../lib/roles/tasks';

const asked = (ids: readonly string[]): AskedRole[] =>
  ids.map((id) => ({ id, name: roleById(id).name }));
const named = (...names: string[]): AskedRole[] =>
  names.map((name) => {
    const id = roles.roles.find((role) => role.name === name)?.id;
    return id === undefined ? { name } : { id, name };
  });
const nameOf = (id: string) => roleById(id).name;
const rolesOf = (id: string) => sets.sets.find((set) => set.id === id)?.roles ?? [];

describe('what Microsoft gives a direct-bill partner with a new customer', () => {
  const tasks = ['csp-order', 'license-assign', 'support-m365', 'password-reset-nonadmin'];
  const plan = planRoles(asked(rolesOf('default-eleven')), tasks);

  test('is eleven roles, where three are enough to sell, support and reset passwords', () => {
    expect(plan.perRole).toHaveLength(11);
    expect(plan.proposal.map(nameOf)).toEqual([
      'License Administrator',
      'Password Administrator',
      'Service Support Administrator',
    ]);
  });

  test('is as strong as Global Administrator twice over', () => {
    expect(plan.equals.map(nameOf).sort()).toEqual([
      'Privileged Authentication Administrator',
      'Privileged Role Administrator',
    ]);
  });

  test.each<[string, RoleUse, string[]]>([
    ['License Administrator', 'needed', []],
    ['Service Support Administrator', 'needed', []],
    [
      'User Administrator',
      'replaceable',
      ['License Administrator', 'Service Support Administrator', 'Password Administrator'],
    ],
    [
      'Helpdesk Administrator',
      'replaceable',
      ['Service Support Administrator', 'Password Administrator'],
    ],
    ['Directory Writers', 'replaceable', ['License Administrator']],
    ['Privileged Authentication Administrator', 'replaceable', ['Password Administrator']],
    ['Privileged Role Administrator', 'excess', []],
    ['Application Administrator', 'excess', []],
    ['Cloud Application Administrator', 'excess', []],
    ['Global Reader', 'excess', []],
    [
      'Directory Readers',
      'contained',
      ['License Administrator', 'Service Support Administrator', 'Password Administrator'],
    ],
  ])('%s is %s', (name, use, by) => {
    const role = plan.perRole.find((one) => one.name === name);
    expect(role?.as).toBe(use);
    expect((role?.by ?? []).map(nameOf).sort()).toEqual([...by].sort());
  });

  test('meets each task by one role, and ordering by none', () => {
    expect(plan.perTask).toEqual(
      tasks.map((task) => ({
        task,
        roles: task === 'csp-order' ? [] : taskById(task)?.least,
        noRoleNeeded: task === 'csp-order',
      })),
    );
  });
});

describe('a plan', () => {
  test('of nothing is empty', () => {
    expect(planRoles([], [])).toEqual({
      ...{ proposal: [], perRole: [], perTask: [], equals: [], repeated: [], unknownTasks: [] },
    });
  });

  test('keeps an alternative that another task names first', () => {
    const alone = planRoles([], ['license-assign']);
    const both = planRoles([], ['license-assign', 'user-create']);
    expect(alone.proposal.map(nameOf)).toEqual(['License Administrator']);
    expect(both.proposal.map(nameOf)).toEqual(['User Administrator']);
  });

  test('without tasks tells which requested role is in another', () => {
    const plan = planRoles(named('Password Administrator', 'Helpdesk Administrator'), []);
    const [helpDesk] = named('Helpdesk Administrator');
    expect(plan.proposal).toEqual([]);
    expect(plan.perRole.map(({ as, by }) => [as, by])).toEqual([
      ['contained', [helpDesk?.id]],
      ['excess', undefined],
    ]);
  });

  test('names what nobody knows and what is there twice', () => {
    const plan = planRoles(
      [...named('Global Reader', 'Wizard', 'Wizard', 'Global Reader'), { id: 'x', name: 'x' }],
      ['license-assign', 'fly', 'license-assign'],
    );
    expect(plan.perRole.map(({ name, as }) => [name, as])).toEqual([
      ['Global Reader', 'excess'],
      ['Wizard', 'unknown'],
      ['x', 'unknown'],
    ]);
    expect(plan.repeated).toEqual(['Wizard', 'Global Reader']);
    expect(plan.unknownTasks).toEqual(['fly']);
    expect(plan.perTask.map(({ task }) => task)).toEqual(['license-assign', 'fly']);
  });
});

describe('any plan', () => {
  const anyRole = fc.constantFrom(...asked(roles.roles.map(({ id }) => id)));
  const anyTask = fc.constantFrom(...TASKS.map(({ id }) => id));
  const anyRoles = fc.array(anyRole, { maxLength: 30 });
  const anyTasks = fc.uniqueArray(anyTask, { maxLength: 12 });

  test('holds each role and each task once, in order', () => {
    fc.assert(
      fc.property(anyRoles, anyTasks, (requested, tasks) => {
        const plan = planRoles(requested, tasks);
        const ids = [...new Set(requested.map(({ id }) => id))];
        expect(plan.perRole.map(({ id }) => id)).toEqual(ids);
        expect(plan.perTask.map(({ task }) => task)).toEqual(tasks);
      }),
    );
  });

  test('covers every task by a documented role, and needs each role it proposes', () => {
    fc.assert(
      fc.property(anyTasks, (tasks) => {
        const { proposal } = planRoles([], tasks);
        const isEnough = (ids: readonly string[]) =>
          tasks
            .flatMap((task) => taskById(task) ?? [])
            .every(
              ({ least, alternatives, noRole }) =>
                noRole || [...least, ...alternatives].some((id) => ids.includes(id)),
            );
        expect(isEnough(proposal)).toBe(true);
        expect(proposal.filter((id) => isEnough(proposal.filter((one) => one !== id)))).toEqual([]);
      }),
    );
  });

  test('gives every role that is not needed a reason that is in it', () => {
    fc.assert(
      fc.property(anyRoles, anyTasks, (requested, tasks) => {
        const plan = planRoles(requested, tasks);
        for (const { id = '', as, by } of plan.perRole) {
          expect(plan.proposal.includes(id)).toBe(as === 'needed');
          expect(by !== undefined && by.length > 0).toBe(
            as === 'replaceable' || as === 'contained',
          );
          if (as === 'replaceable')
            expect(plan.proposal).toEqual(expect.arrayContaining([...(by ?? [])]));
        }
      }),
    );
  });

  test('proposes the same whatever is requested', () => {
    fc.assert(
      fc.property(anyRoles, anyTasks, (requested, tasks) => {
        expect(planRoles(requested, tasks).proposal).toEqual(planRoles([], tasks).proposal);
      }),
    );
  });
});
