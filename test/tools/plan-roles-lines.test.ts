import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roleCatalogueSchema } from '../../lib/data/role-schema';
import json from '../../lib/data/roles.json';
import { TASKS, taskById } from '../../lib/roles/tasks';
import { namesOf } from '../../tools/fingerprint-roles';
import { planRolesFor } from '../../tools/plan-roles';
import type { Answer } from '../../tools/plan-roles/answer';
import { runTool } from './run-tool';

const { roles } = roleCatalogueSchema.parse(json);

async function answersTo(lines: readonly string[]): Promise<Answer[]> {
  const printed = await runTool(planRolesFor, ['--json'], [lines.join('\n')]);
  expect({ exitCode: printed.exitCode, err: printed.err }).toEqual({ exitCode: 0, err: '' });
  return printed.lines.map((line) => JSON.parse(line) as Answer);
}

const NO_OBJECT = 'The line is not a JSON object with the lists "requested" and "tasks".';
const NO_ROLES = '"requested" is not a list of role template ids or names, each of them a text.';
const NO_TASKS = '"tasks" is not a list of task ids, each of them a text.';
const strange = (field: string) =>
  `The line has a field "${field}"; only "requested" and "tasks" are known.`;

describe('a line that is no request', () => {
  test.each<[string, string]>([
    ['nonsense', 'The line is not JSON.'],
    ['{"requested": [', 'The line is not JSON.'],
    ['{"requested": []} {"tasks": []}', 'The line is not JSON.'],
    ['null', NO_OBJECT],
    ['true', NO_OBJECT],
    ['42', NO_OBJECT],
    ['"requested"', NO_OBJECT],
    ['["requested", "tasks"]', NO_OBJECT],
    ['{"requested": null}', NO_ROLES],
    ['{"requested": "Global Reader"}', NO_ROLES],
    ['{"requested": {"0": "Global Reader"}}', NO_ROLES],
    ['{"requested": [1]}', NO_ROLES],
    ['{"requested": ["Global Reader", null]}', NO_ROLES],
    ['{"requested": [["Global Reader"]]}', NO_ROLES],
    ['{"requested": [], "tasks": 3}', NO_TASKS],
    ['{"requested": [], "tasks": [{}]}', NO_TASKS],
    ['{"request": []}', strange('request')],
    ['{"__proto__": {"requested": []}}', strange('__proto__')],
    ['{"constructor": 1}', strange('constructor')],
    [`{"${'x'.repeat(99)}": 1}`, strange('x'.repeat(40))],
  ])('%s is answered: %s', async (line, text) => {
    expect(await answersTo([line])).toEqual([
      {
        ...{ proposal: [], perRole: [], perTask: [], equalsGlobalAdministrator: false },
        findings: [
          {
            ...{ check: 'bad-request', severity: 'cannot-tell', text },
            source: expect.stringMatching(/^https:/),
          },
        ],
      },
    ]);
  });

  test.each<[string, string]>([
    ['a line of ten megabytes', 'x'.repeat(10_000_000)],
    ['a list in a list, five million deep', '['.repeat(5_000_000) + ']'.repeat(5_000_000)],
    ['five million numbers', `{"requested": [${'1,'.repeat(5_000_000)}1]}`],
  ])('%s gets one answer, and the next line its own', async (_, line) => {
    const [bad, good] = await answersTo([line, '{"tasks": ["license-assign"]}']);
    expect(bad?.findings.map(({ check }) => check)).toEqual(['bad-request']);
    expect(good?.proposal).toHaveLength(1);
  });
});

describe('a line that asks for very much', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => `role ${at}`);

  test.each<[string, string[], string[], number, number]>([
    ['ten thousand roles', many(10_000), ['license-assign'], 10_000, 1],
    ['half a million roles', many(500_000), [], 500_000, 0],
    ['one role, a hundred thousand times', many(100_000).fill('Global Reader'), [], 1, 0],
    ['ten thousand tasks', [], many(10_000), 0, 10_000],
    ['a name of ten megabytes', ['x'.repeat(10_000_000)], [], 1, 0],
  ])('%s is answered like any other', async (_, requested, tasks, perRole, perTask) => {
    const [answer] = await answersTo([JSON.stringify({ requested, tasks })]);
    expect([answer?.perRole.length, answer?.perTask.length]).toEqual([perRole, perTask]);
  });
});

describe('any lines', () => {
  const anyName = fc.constantFrom(...roles.flatMap((role) => [role.id, ...namesOf(role)]));
  const anyRequest = fc.record({
    requested: fc.array(fc.oneof({ weight: 5, arbitrary: anyName }, fc.string())),
    tasks: fc.array(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...TASKS.map(({ id }) => id)) },
        fc.string(),
      ),
      { maxLength: 12 },
    ),
  });

  test('are answered in their order, one object each', async () => {
    const anyLine = fc.oneof(
      fc.json(),
      fc.string({ minLength: 1 }).map((text) => text.replaceAll('\n', '')),
      fc.nat(99).map((at) => JSON.stringify({ tasks: [`place-${at}`] })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyLine), async (lines) => {
        const asked = lines.filter((line) => line.trim() !== '');
        const answers = await answersTo(lines);
        expect(answers).toHaveLength(asked.length);
        asked.forEach((line, at) => {
          const place = /^\{"tasks":\["(place-\d+)"\]\}$/.exec(line)?.[1];
          if (place !== undefined) expect(answers[at]?.perTask[0]?.task).toBe(place);
          expect(Object.keys(answers[at] ?? {})).toEqual([
            ...['proposal', 'perRole', 'perTask', 'equalsGlobalAdministrator', 'findings'],
          ]);
        });
      }),
    );
  });

  test('hold every requested role once, and every task', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        const [answer] = await answersTo([JSON.stringify(request)]);
        const keys = answer?.perRole.map(({ id, name }) => id ?? name) ?? [];
        expect(new Set(keys).size).toBe(keys.length);
        const alone = await answersTo(
          request.requested.map((role) => JSON.stringify({ requested: [role] })),
        );
        const each = alone.flatMap(({ perRole }) => perRole.map(({ id, name }) => id ?? name));
        expect(keys).toEqual([...new Set(each)]);
        expect(answer?.perTask.map(({ task }) => task)).toEqual([...new Set(request.tasks)]);
      }),
    );
  });

  test('get a proposal that covers each known task, and none of it can be left out', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        const [{ proposal } = { proposal: [] }] = await answersTo([JSON.stringify(request)]);
        const tasks = request.tasks.flatMap((id) => taskById(id) ?? []);
        const isEnough = (ids: readonly string[]) =>
          tasks.every(
            ({ least, alternatives, noRole }) =>
              noRole || [...least, ...alternatives].some((id) => ids.includes(id)),
          );
        expect(proposal).toEqual([...proposal].sort());
        expect(isEnough(proposal)).toBe(true);
        expect(proposal.filter((id) => isEnough(proposal.filter((one) => one !== id)))).toEqual([]);
      }),
    );
  });
});
