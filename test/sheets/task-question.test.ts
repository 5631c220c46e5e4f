import { describe, expect, test } from 'vitest';
import { likelyTasks, TASKS } from '../../lib/roles/tasks';
import { taskList } from '../../lib/sheets/task-list';
import { asking, blocksOf, text } from './asked';

const ask = (chosen: Parameters<typeof asking>[1]) => {
  const [block] = blocksOf(asking(['License admin'], chosen), 'tasks');
  if (block === undefined) throw new Error('Nothing is asked.');
  return block.question;
};
const lineOf = (id: string) => ask({ tasks: [id] }).tasks.find((task) => task.id === id);

describe('the question what the partner is to do', () => {
  test('offers the six likeliest tasks, none of them chosen', () => {
    const { tasks, hints } = ask({});
    expect(tasks.map(({ id }) => id)).toEqual(likelyTasks('gdap').slice(0, 6));
    expect(tasks.some(({ chosen }) => chosen)).toBe(false);
    expect(hints).toEqual([]);
  });

  test('adds what else was chosen, once, and keeps the order', () => {
    const { tasks } = ask({ tasks: ['csp-order', 'license-assign', 'csp-order'] });
    expect(tasks.map(({ id }) => id)).toEqual([...likelyTasks('gdap').slice(0, 6), 'csp-order']);
    expect(tasks.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual([
      'license-assign',
      'csp-order',
    ]);
  });

  test.each([
    ['license-assign', 'enough: License Administrator'],
    ['csp-order', 'needs no role'],
    ['autopilot-register-csp-api', 'enough: Directory Readers'],
  ])('says of %s: %s', (id, outcome) => {
    expect(lineOf(id)).toMatchObject({ chosen: true, outcome });
  });

  test('tells both sides where sources disagree, each with its page', () => {
    const notes = lineOf('autopilot-register-csp-api')?.notes;
    expect(notes?.summary).toBe('Sources disagree');
    expect(notes?.reasons.map(({ text }) => text)).toEqual([
      'Microsoft’s pages disagree about “Register devices for Autopilot through Partner Center’s API”: one asks for no role, another for Directory Readers.',
      text('task.autopilot_register_csp_api.note' as never),
    ]);
    for (const { source } of notes?.reasons ?? []) expect(source).toMatch(/^https:/);
  });

  test('says of a task what belongs to it alone', () => {
    const [found] = lineOf('support-azure')?.notes?.reasons ?? [];
    expect(found?.text).toContain('also needs a role on the Azure subscription');
  });

  test('says that a choice is from an earlier visit', () => {
    expect(ask({ tasks: ['license-assign'], remembered: true }).hints).toEqual([
      'This is what you chose for this partner before.',
    ]);
  });

  test('tells once of chosen tasks that are gone, and offers them no more', () => {
    const { tasks, hints } = ask({ tasks: ['fax-manage', 'license-assign', 'telex'] });
    expect(hints).toEqual([
      'Chosen before, no longer in the list, and left out: fax-manage, telex.',
    ]);
    expect(tasks.map(({ id }) => id)).toEqual(likelyTasks('gdap').slice(0, 6));
  });
});

describe('the list of tasks', () => {
  test('holds each task once, under its workload, with words', () => {
    const groups = taskList(text);
    const ids = groups.flatMap(({ tasks }) => tasks.map(({ id }) => id));
    expect(ids.sort()).toEqual(TASKS.map(({ id }) => id).sort());
    expect(groups[0]?.title).toBe('Windows Autopilot');
    expect(groups[0]?.tasks[0]).toEqual({
      id: 'autopilot-register-csp-ui',
      title: 'Upload devices for Windows Autopilot by hand',
      note: text('task.autopilot_register_csp_ui.note' as never),
    });
  });
});
