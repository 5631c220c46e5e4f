// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Panel } from '../../components/panel/panel';
import type { TaskActions } from '../../components/panel/task-actions';
import type { TaskGroup } from '../../lib/domain/plan-sheet';
import type { PanelSheet } from '../../lib/domain/sheet';
import { panelSheet } from '../../lib/sheets/panel-sheet';
import { taskList } from '../../lib/sheets/task-list';
import { type Language, sentencesIn } from '../extension/sentences';
import { asking, ELEVEN, ROLE_NAMES } from '../sheets/asked';
import { accessibilityFaults } from './accessibility';

const FOUR = ['csp-order', 'license-assign', 'support-m365', 'password-reset-nonadmin'];

let chosen: (readonly string[])[];
let answer: readonly TaskGroup[] | undefined;

const actions: TaskActions = { choose: (tasks) => chosen.push(tasks), list: async () => answer };
const draw = (sheet: PanelSheet) => (
  <Panel
    sheet={sheet}
    dark={false}
    copy={async () => true}
    report={async () => ''}
    tasks={actions}
  />
);
const sheetFor = (roles: readonly string[], tasks?: readonly string[], language: Language = 'en') =>
  panelSheet(asking(roles, tasks && { tasks }), sentencesIn(language));
const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(selector)];
const one = <E extends HTMLElement>(selector: string) => document.querySelector(selector) as E;
const box = (id: string, within = '.picker > .tasks') =>
  one<HTMLInputElement>(`${within} input[value="${id}"]`);
const conclusion = () => one('.conclusion').textContent;
const openSearch = async () => {
  const search = one<HTMLDetailsElement>('.search');
  search.open = true;
  fireEvent(search, new Event('toggle'));
  await new Promise((done) => setTimeout(done));
};
const found = () => all<HTMLInputElement>('.found input').map(({ value }) => value);

beforeEach(() => {
  chosen = [];
  answer = taskList(sentencesIn('en'));
});
afterEach(cleanup);

describe('each state of a plan', () => {
  const every = taskList(sentencesIn('en')).flatMap(({ tasks }) => tasks.map(({ id }) => id));
  const states: readonly [string, readonly string[], (readonly string[])?][] = [
    ['one role', ['Helpdesk admin']],
    ['eleven roles', ELEVEN],
    ['eleven roles and four tasks', ELEVEN, FOUR],
    ['a role that nobody knows', ['Overlord', 'License admin'], ['autopilot-register-csp-api']],
    ['all roles and all tasks', ROLE_NAMES, every],
  ];
  const cases = states.flatMap(([name, roles, tasks]) =>
    (['en', 'de'] as const).map((language) => ({ name, language, roles, tasks })),
  );

  test.each(cases)('$name in "$language" can be used by everyone', async (state) => {
    const { container } = render(draw(sheetFor(state.roles, state.tasks, state.language)));
    await openSearch();
    expect(container.textContent).not.toMatch(/\$\d|undefined|\[object/);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});

describe('choosing', () => {
  test('reports all that is chosen, and shows it before an answer has come', () => {
    render(draw(sheetFor(ELEVEN)));
    fireEvent.click(box('license-assign'));
    fireEvent.click(box('support-m365'));
    fireEvent.click(box('license-assign'));
    expect(chosen).toEqual([
      ['license-assign'],
      ['license-assign', 'support-m365'],
      ['support-m365'],
    ]);
    expect(box('license-assign').checked).toBe(false);
    expect(box('support-m365').checked).toBe(true);
  });

  test('tells the new conclusion politely, in the place of the old one', () => {
    const { rerender } = render(draw(sheetFor(ELEVEN)));
    const before = one('.conclusion');
    expect(before.getAttribute('role')).toBe('status');
    rerender(draw(sheetFor(ELEVEN, FOUR)));
    expect(one('.conclusion')).toBe(before);
    expect(conclusion()).toContain('Enough for what you chose: License Administrator');
  });

  test('keeps the focus while the sheet is drawn anew', () => {
    const { rerender } = render(draw(sheetFor(ELEVEN)));
    box('support-m365').focus();
    fireEvent.click(box('support-m365'));
    const held = document.activeElement;
    rerender(draw(sheetFor(ELEVEN, ['support-m365'])));
    expect(document.activeElement).toBe(held);
    expect(document.activeElement).toBe(box('support-m365'));
  });

  test('keeps the line of a task that is taken back, and the focus on it', () => {
    const { rerender } = render(draw(sheetFor(ELEVEN, ['bitlocker-read'])));
    box('bitlocker-read').focus();
    fireEvent.click(box('bitlocker-read'));
    rerender(draw(sheetFor(ELEVEN, [])));
    expect(chosen).toEqual([[]]);
    expect(box('bitlocker-read').checked).toBe(false);
    expect(document.activeElement).toBe(box('bitlocker-read'));
  });

  test('follows a sheet that says something else', () => {
    const { rerender } = render(draw(sheetFor(ELEVEN)));
    fireEvent.click(box('license-assign'));
    rerender(draw(sheetFor(ELEVEN, ['support-m365'])));
    expect(box('license-assign').checked).toBe(false);
    expect(box('support-m365').checked).toBe(true);
  });

  test('says beside a chosen task what is enough, and both sides where sources disagree', () => {
    render(draw(sheetFor(ELEVEN, ['license-assign', 'autopilot-register-csp-api'])));
    const lines = all('.picker > .tasks > div').map((line) => line.textContent ?? '');
    expect(lines.some((line) => line.includes('enough: License Administrator'))).toBe(true);
    const [api = ''] = lines;
    expect(api).toContain('Sources disagree');
    expect(api).toContain('one asks for no role, another for Directory Readers');
  });

  test('leaves Escape to fold the panel', () => {
    render(draw(sheetFor(ELEVEN)));
    fireEvent.keyDown(box('support-m365'), { key: 'Escape' });
    expect(one('.fold').getAttribute('aria-expanded')).toBe('false');
  });
});

describe('searching', () => {
  test('shows every task by workload once it is opened, and asks for them once', async () => {
    render(draw(sheetFor(ELEVEN)));
    expect(found()).toEqual([]);
    await openSearch();
    expect(found()).toHaveLength(108);
    answer = [];
    await openSearch();
    expect(found()).toHaveLength(108);
    expect(all('.found legend')[0]?.textContent).toBe('Windows Autopilot');
  });

  test.each([
    ['BITLOCKER', ['bitlocker-read']],
    ['windows update', ['windows-update']],
    ['  exchange   review ', ['exchange-read']],
    ['fax', []],
  ])('for "%s" finds %j', async (query, ids) => {
    render(draw(sheetFor(ELEVEN)));
    await openSearch();
    fireEvent.input(screen.getByLabelText('Search all tasks'), { target: { value: query } });
    expect(found()).toEqual(ids);
    expect(one('.search > [role="status"]').textContent).toBe(
      ids.length === 0 ? 'No task fits these words.' : '',
    );
  });

  test('chooses as the likely tasks do', async () => {
    const { rerender } = render(draw(sheetFor(ELEVEN, ['license-assign'])));
    await openSearch();
    fireEvent.click(box('bitlocker-read', '.found'));
    expect(chosen).toEqual([['license-assign', 'bitlocker-read']]);
    rerender(draw(sheetFor(ELEVEN, ['license-assign', 'bitlocker-read'])));
    expect(box('bitlocker-read').checked).toBe(true);
    expect(box('license-assign', '.found').checked).toBe(true);
  });

  test('says so when the list does not come, and asks again', async () => {
    answer = undefined;
    render(draw(sheetFor(ELEVEN)));
    await openSearch();
    expect(one('.search > [role="status"]').textContent).toContain('could not be loaded');
    answer = taskList(sentencesIn('en'));
    await openSearch();
    expect(found()).toHaveLength(108);
  });
});

describe('the groups', () => {
  const shown = () =>
    all('.group').map((group) => [
      group.querySelector('h4')?.textContent,
      group.querySelectorAll(':scope > .roles > li').length,
    ]);

  test('show five roles before a choice and three of each group after, the rest on request', () => {
    const { rerender } = render(draw(sheetFor(ELEVEN)));
    expect(shown()).toEqual([
      ['Roles asked for 9', 5],
      ['Already part of another requested role 2', 2],
    ]);
    rerender(draw(sheetFor(ELEVEN, FOUR)));
    expect(shown()).toEqual([
      ['Needed 2', 2],
      ['Replaceable 4', 3],
      ['Too much 5', 3],
    ]);
  });

  test('hold closed lines that open to the chain of power', () => {
    render(draw(sheetFor(['Privileged Role Administrator'])));
    const role = one<HTMLDetailsElement>('.planned details');
    expect(role.open).toBe(false);
    expect(role.querySelector('summary .mark')?.textContent).toBe('equals Global Administrator');
    expect(role.querySelector('.chains')?.textContent).toContain(
      'Hands out every admin role → can give itself Global Administrator',
    );
  });

  test('take what a page calls a role as text', () => {
    const name = '<img src=x onerror="alert(1)"><b>Overlord</b>';
    const { container } = render(draw(sheetFor([name], ['license-assign'])));
    expect(container.querySelector('img, b')).toBeNull();
    expect(one('.planned .name').textContent).toBe(name);
  });
});
