import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { planRolesFor } from '../../tools/plan-roles';
import { templatesIn } from '../../tools/plan-roles/templates';
import { runTool } from './run-tool';

const LICENCES = '4d6ac14f-3453-41d0-bef9-a3e0c569773a';
const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';

const folder = mkdtempSync(join(tmpdir(), 'consent-lens-lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(content: unknown, name = 'templates.json'): string {
  const path = join(folder, name);
  const isRaw = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(path, isRaw ? content : JSON.stringify(content));
  return path;
}

const lint = (files: string[], tasks = 'license-assign', ...more: string[]) =>
  runTool(planRolesFor, ['--lint', ...files, '--tasks', tasks, ...more]);

const RELATIONSHIP = {
  id: '5e5594d3-6f82-458b-b567-77db4811f0cd-00000000-0000-0000-0000-000000001234',
  displayName: 'Contoso licences',
  duration: 'P730D',
  customer: { tenantId: 'x', displayName: 'Contoso' },
  accessDetails: { unifiedRoles: [{ roleDefinitionId: LICENCES }] },
};

describe('the templates of a file', () => {
  test.each<[string, unknown, [string, string[]][]]>([
    [
      'a list of ids and names',
      [LICENCES, 'Global Reader'],
      [['file', [LICENCES, 'Global Reader']]],
    ],
    ['a template', { name: 'Sales', roles: [LICENCES] }, [['Sales', [LICENCES]]]],
    ['a template without a name', { roles: [LICENCES] }, [['file', [LICENCES]]]],
    ['a template without roles', { name: 'None', roles: [] }, [['None', []]]],
    [
      'a list of templates',
      [{ name: 'A', roles: [LICENCES] }, { roles: [{ roleDefinitionId: GLOBAL }] }],
      [
        ['A', [LICENCES]],
        ['file 2', [GLOBAL]],
      ],
    ],
    ['a relationship of Graph', RELATIONSHIP, [['Contoso licences', [LICENCES]]]],
    ['Graph’s list of them', { value: [RELATIONSHIP] }, [['Contoso licences', [LICENCES]]]],
    [
      'a list of roles with ids',
      [
        { roleDefinitionId: LICENCES, displayName: 'License Administrator' },
        { ObjectId: GLOBAL, Name: 'Global Administrator', IsEnabled: true },
        { label: 'License Administrator', value: LICENCES },
        { Name: 'Global Reader' },
        { id: 'not-an-id', displayName: 'Global Reader' },
        { id: 'not-an-id' },
      ],
      [['file', [LICENCES, GLOBAL, LICENCES, 'Global Reader', 'Global Reader', 'not-an-id']]],
    ],
    [
      'mappings of roles to groups',
      [
        {
          TemplateId: 'T1',
          RoleMappings: [{ RoleName: 'x', GroupId: 'g', roleDefinitionId: LICENCES }],
        },
      ],
      [['T1', [LICENCES]]],
    ],
  ])('are found in %s', (_, json, expected) => {
    expect(templatesIn(json, 'file')?.map(({ name, roles }) => [name, roles])).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['a text', LICENCES],
    ['an empty list', []],
    ['an empty object', {}],
    ['Graph’s empty list', { value: [] }],
    ['a list in a list', [[LICENCES]]],
    ['a role that is a number', { name: 'Sales', roles: [LICENCES, 3] }],
    ['a list with a role that cannot be read', [LICENCES, {}]],
    ['a list of templates of which one cannot be read', [{ name: 'A', roles: [3] }]],
    ['a template beside a role', [{ name: 'A', roles: [LICENCES] }, LICENCES]],
    ['a relationship without its details', { ...RELATIONSHIP, accessDetails: {} }],
  ])('are not guessed in %s', (_, json) => {
    expect(templatesIn(json, 'file')).toBeUndefined();
  });
});

describe('--lint', () => {
  test.each<[string, number, string[], string]>([
    ['what its tasks need', 0, ['License Administrator'], 'license-assign'],
    ['less than they need', 0, [LICENCES], 'license-assign,support-m365'],
    ['no role', 0, [], 'license-assign'],
    ['a replaceable role', 1, ['User Administrator'], 'license-assign'],
    ['a contained role', 1, [LICENCES, 'Directory Readers'], 'license-assign'],
    ['a role for no task', 1, [LICENCES, 'Global Reader'], 'license-assign'],
    ['a role that nobody knows', 1, [LICENCES, 'Wizard'], 'license-assign'],
    ['Global Administrator', 1, [GLOBAL], 'license-assign'],
    ['a role, where none is needed', 1, [LICENCES], 'csp-order'],
  ])('of a template that asks for %s ends with %i', async (_, exitCode, roles, tasks) => {
    const file = fileOf({ name: 'Sales', roles });
    expect(await lint([file], tasks)).toMatchObject({ exitCode, err: '' });
    expect(await lint([file], tasks, '--json')).toMatchObject({ exitCode, err: '' });
  });

  test('prints some readable lines per template', async () => {
    const { lines } = await lint([
      fileOf([
        { name: 'Sales', roles: [LICENCES] },
        { name: 'Wide\u0007', roles: ['User Administrator', 'Wizard'] },
        { name: 'None', roles: [] },
      ]),
    ]);
    expect(lines).toEqual([
      'Sales: asks for no more than its tasks need',
      '  needed       License Administrator: in the smallest sufficient set',
      '  Enough: License Administrator.',
      'Wide: asks for more than its tasks need',
      '  replaceable  User Administrator: License Administrator would do',
      '  unknown      Wizard: not known here',
      '  Enough: License Administrator.',
      expect.stringMatching(/^ {2}Consent Lens does not know these roles .*: Wizard\.$/),
      'None: asks for no more than its tasks need',
      '  It names no role.',
      '  Enough: License Administrator.',
    ]);
  });

  test('says where even the tasks need as much as Global Administrator', async () => {
    const roles = ['Privileged Role Administrator'];
    const { exitCode, lines } = await lint([fileOf({ name: 'All', roles })], 'role-assign');
    expect(exitCode).toBe(1);
    expect(lines[0]).toBe('All: is as strong as Global Administrator, and its tasks need that');
  });

  test('prints one object per template with --json, with its name first', async () => {
    const { lines } = await lint([fileOf({ value: [RELATIONSHIP] })], 'license-assign', '--json');
    const answers = lines.map((line) => JSON.parse(line) as object);
    expect(answers).toMatchObject([{ template: 'Contoso licences', proposal: [LICENCES] }]);
    expect(Object.keys(answers[0] ?? {})).toEqual([
      ...['template', 'proposal', 'perRole', 'perTask', 'equalsGlobalAdministrator', 'findings'],
    ]);
  });

  test('takes tasks with commas, spaces and repeated options', async () => {
    const file = fileOf([LICENCES]);
    const args = [
      '--lint',
      file,
      '--tasks',
      'license-assign, csp-order',
      '--tasks',
      'support-m365',
    ];
    const { lines } = await runTool(planRolesFor, [...args, '--json']);
    const answer = JSON.parse(lines[0] ?? '') as { perTask: { task: string }[] };
    expect(answer.perTask.map(({ task }) => task)).toEqual([
      ...['license-assign', 'csp-order', 'support-m365'],
    ]);
  });

  test('says of each bad file what is wrong, lints the rest and ends with 2', async () => {
    const missing = join(folder, 'missing.json');
    const cut = fileOf('{"name":', 'cut.json');
    const other = fileOf({ version: 3 }, 'other.json');
    const good = fileOf({ name: 'Sales', roles: [GLOBAL] }, 'good.json');
    const { exitCode, err, lines } = await lint([missing, cut, folder, other, good]);
    expect(exitCode).toBe(2);
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/missing\.json cannot be read: ENOENT.*\.$/),
      `${cut} is not JSON.`,
      expect.stringMatching(/cannot be read: EISDIR.*\.$/),
      `${other} holds no role templates of a known form.`,
    ]);
    expect(lines[0]).toBe('Sales: asks for more than its tasks need');
  });

  test.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff["${LICENCES}"]`)],
    ['UTF-16, as older PowerShell writes it', Buffer.from(`\ufeff["${LICENCES}"]`, 'utf16le')],
  ])('reads %s', async (_, bytes) => {
    expect((await lint([fileOf(bytes)])).exitCode).toBe(0);
  });
});
