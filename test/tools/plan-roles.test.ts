import { spawnSync } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { TASKS, WORKLOADS } from '../../lib/roles/tasks';
import { planRolesFor } from '../../tools/plan-roles';
import type { Answer } from '../../tools/plan-roles/answer';
import { runTool } from './run-tool';

const LICENCES = '4d6ac14f-3453-41d0-bef9-a3e0c569773a';
const USERS = 'fe930be7-5e62-47db-91af-98c3a49a38b1';
const READERS = '88d8e3e3-8f55-4a1e-953a-9b9898b8876b';
const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';
const NOBODY = '00000000-0000-4000-8000-000000000000';
const SERVICE_SUPPORT = 'f023fd81-a637-4b56-95fd-791ac0226033';

const run = (args: string[], ...lines: string[]) =>
  runTool(planRolesFor, args, [lines.map((line) => `${line}\n`).join('')]);
async function answersTo(...lines: string[]): Promise<Answer[]> {
  const printed = await run(['--json'], ...lines);
  expect({ exitCode: printed.exitCode, err: printed.err }).toEqual({ exitCode: 0, err: '' });
  return printed.lines.map((line) => JSON.parse(line) as Answer);
}
async function answerTo(requested: string[], tasks: string[]): Promise<Answer> {
  const [answer] = await answersTo(JSON.stringify({ requested, tasks }));
  if (answer === undefined) throw new Error('There is no answer.');
  return answer;
}

describe('wrong usage of plan-roles', () => {
  test.each<[string, string[], string]>([
    ['an unknown option', ['--jsno'], "Unknown option '--jsno'"],
    ['an argument without --lint', ['x.json'], "Unexpected argument 'x.json'"],
    ['a value where none belongs', ['--json=yes'], "'--json'"],
    ['both modes at once', ['--lint', 'x.json', '--list-tasks'], 'not both'],
    ['--lint without a file', ['--lint', '--tasks', 'license-assign'], 'Name a file'],
    ['--lint without tasks', ['--lint', 'x.json'], '--tasks'],
    ['--lint with no task at all', ['--lint', 'x.json', '--tasks', ' , '], '--tasks'],
    ['--lint with a task nobody knows', ['--lint', 'x.json', '--tasks', 'fly'], "no task 'fly'"],
    ['--tasks without --lint', ['--tasks', 'license-assign'], '--lint'],
    ['--tasks without a value', ['--lint', 'x.json', '--tasks'], "'--tasks"],
  ])('%s ends with 2 and a sentence, and nothing is printed', async (_, args, sentence) => {
    const { exitCode, out, err } = await run(args, '{}');
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err).toContain('--help');
  });

  test('a terminal as standard input ends with 2 and says where requests are read from', async () => {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const errors = new PassThrough();
    expect(await planRolesFor([], { input, output: new PassThrough(), errors })).toBe(2);
    expect(String(errors.read())).toContain('standard input');
  });
});

describe('plan-roles', () => {
  test.each([[['--help']], [['-h']], [['--help', '--lint']]])('%j shows one page', async (args) => {
    const { exitCode, out, err } = await run(args);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    for (const word of ['--json', '--lint', '--list-tasks', 'Exit code', 'Empty lines', 'echo']) {
      expect(out).toContain(word);
    }
    expect(out.split('\n').length).toBeLessThan(50);
  });

  test('prints exactly the fields of the contract, in their order', async () => {
    const request = { requested: ['User Administrator', 'Wizard'], tasks: ['license-assign'] };
    const { lines } = await run(['--json'], JSON.stringify(request));
    expect(lines).toEqual([
      JSON.stringify({
        proposal: [LICENCES],
        perRole: [
          { id: USERS, name: 'User Administrator', as: 'replaceable', by: [LICENCES] },
          { name: 'Wizard', as: 'unknown' },
        ],
        perTask: [{ task: 'license-assign', roles: [LICENCES], noRoleNeeded: false }],
        equalsGlobalAdministrator: false,
        findings: [
          {
            check: 'role-plan',
            severity: 'danger',
            text: 'Consent Lens does not know these roles and counts them as privileged: Wizard.',
            source:
              'https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference',
          },
        ],
      }),
    ]);
  });

  test.each<[string, string, string]>([
    ['its id', LICENCES, LICENCES],
    ['its id in capitals, with white space', ` ${LICENCES.toUpperCase()}\t`, LICENCES],
    ['its English name', 'License Administrator', LICENCES],
    ['its name in another spelling', 'LICENSE-ADMINISTRATOR', LICENCES],
    ['the admin center’s short form', 'License admin', LICENCES],
    ['a former name', 'Company Administrator', GLOBAL],
    ['its German name', 'Globaler Administrator', GLOBAL],
    ['its Japanese name', 'グローバル管理者', GLOBAL],
  ])('knows a role by %s', async (_, text, id) => {
    const { perRole } = await answerTo([text], ['license-assign']);
    expect(perRole.map((role) => role.id)).toEqual([id]);
  });

  test.each<[string, string[], string[], Partial<Answer>]>([
    ['nothing', [], [], { proposal: [], perRole: [], perTask: [] }],
    [
      'a task that needs no role',
      [],
      ['csp-order'],
      { proposal: [], perTask: [{ task: 'csp-order', roles: [], noRoleNeeded: true }] },
    ],
    [
      'a task nobody knows',
      [],
      ['fly'],
      { proposal: [], perTask: [{ task: 'fly', roles: [], noRoleNeeded: false }] },
    ],
    [
      'two tasks, ids sorted',
      [],
      ['support-m365', 'license-assign'],
      { proposal: [LICENCES, SERVICE_SUPPORT] },
    ],
    [
      'a task twice',
      [],
      ['license-assign', 'license-assign'],
      { perTask: [{ task: 'license-assign', roles: [LICENCES], noRoleNeeded: false }] },
    ],
    [
      'a role by name and by id',
      ['License Administrator', LICENCES],
      ['license-assign'],
      { perRole: [{ id: LICENCES, name: 'License Administrator', as: 'needed' }] },
    ],
    [
      'a role that another contains',
      ['Directory Readers'],
      ['license-assign'],
      { perRole: [{ id: READERS, name: 'Directory Readers', as: 'contained', by: [LICENCES] }] },
    ],
    [
      'an id nobody knows',
      [NOBODY],
      [],
      { perRole: [{ id: NOBODY, name: NOBODY, as: 'unknown' }] },
    ],
    ['Global Administrator', [GLOBAL], [], { equalsGlobalAdministrator: true }],
    ['what equals it', ['Privileged Role Administrator'], [], { equalsGlobalAdministrator: true }],
  ])('answers %s', async (_, requested, tasks, expected) => {
    expect(await answerTo(requested, tasks)).toMatchObject(expected);
  });

  test('says who can take over the tenant, in English and with a source', async () => {
    const { findings } = await answerTo(['Globaler Administrator'], []);
    expect(findings[0]).toEqual({
      check: 'equal-roles',
      severity: 'danger',
      text: 'As strong as Global Administrator, each by itself: Global Administrator.',
      source: expect.stringMatching(/^https:/),
    });
  });

  test('takes a missing list for an empty one', async () => {
    const [none, noTasks, noRoles] = await answersTo(
      '{}',
      `{"requested": ["${GLOBAL}"]}`,
      '{"tasks": ["license-assign"]}',
    );
    expect(none).toMatchObject({ proposal: [], perRole: [], perTask: [] });
    expect(noTasks).toMatchObject({ proposal: [], perTask: [], equalsGlobalAdministrator: true });
    expect(noRoles).toMatchObject({ proposal: [LICENCES], perRole: [] });
  });

  test('skips empty lines, and answers the last line without its end', async () => {
    const { lines } = await runTool(planRolesFor, ['--json'], ['\n{}\r\n', ' \t\n', '\n{}']);
    expect(lines).toHaveLength(2);
  });

  test('prints a readable line per request without --json', async () => {
    const { lines, exitCode } = await run(
      [],
      JSON.stringify({
        requested: ['User Administrator', 'Wi\u001b[31mzard'],
        tasks: ['license-assign'],
      }),
      JSON.stringify({ requested: ['License Administrator'], tasks: ['license-assign'] }),
      JSON.stringify({ tasks: ['csp-order'] }),
      '{}',
      'nonsense',
    );
    expect(exitCode).toBe(0);
    expect(lines).toEqual([
      expect.stringMatching(
        /^Enough: License Administrator\. Asked for beyond that: User Administrator \(License Administrator would do\), Wi\[31mzard \(not known here\)\. /,
      ),
      'Enough: License Administrator.',
      expect.stringMatching(/^Enough: no role at all\. The relationship alone is enough/),
      expect.stringMatching(/^Enough: nobody can tell\. Nobody has said/),
      'The line is not JSON.',
    ]);
    expect(lines.join('')).not.toMatch(/\p{C}/u);
  });
});

describe('--list-tasks', () => {
  test('prints id, tab and title of each task once, those of one workload together', async () => {
    const { exitCode, lines } = await run(['--list-tasks']);
    const rows = lines.map((line) => line.split('\t'));
    expect(exitCode).toBe(0);
    expect(rows.map(([id]) => id).sort()).toEqual(TASKS.map(({ id }) => id).sort());
    expect(rows).toContainEqual(['license-assign', expect.stringMatching(/^\S.+\S$/)]);
    expect(rows.every((row) => row.length === 2 && row[1] !== row[0])).toBe(true);
  });

  test('prints one object per task with --json', async () => {
    const { lines } = await run(['--list-tasks', '--json']);
    const rows = lines.map((line) => JSON.parse(line) as { workload: (typeof WORKLOADS)[number] });
    expect(rows).toContainEqual({
      id: 'csp-order',
      title: expect.any(String),
      workload: 'licensing',
      noRoleNeeded: true,
    });
    expect([...new Set(rows.map(({ workload }) => workload))]).toEqual(WORKLOADS);
  });
});

test('prints nothing but JSON lines as a command', { timeout: 60_000 }, () => {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'plan-roles', '--', '--json'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    input: '{"tasks": ["license-assign"]}\n\nnonsense\n',
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const proposals = stdout
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as Answer).proposal);
  expect(proposals).toEqual([[LICENCES], []]);
  expect(status).toBe(0);
});
