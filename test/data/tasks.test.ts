import { describe, expect, test } from 'vitest';
import roles from '../../lib/data/roles.json';
import { taskCatalogueSchema } from '../../lib/data/task-schema';
import json from '../../lib/data/tasks.json';
import type { Task } from '../../lib/domain/task';
import { keyHash } from '../../lib/roles/name-key';
import { WORKLOADS } from '../../lib/roles/tasks';
import { countWords, ENGLISH, GERMAN, sentencesOf } from './sentences';

const catalogue = taskCatalogueSchema.parse(json);
const tasks: readonly Task[] = catalogue.tasks;
const { sources, checked } = catalogue;

const LONGEST_TITLE = 9;
const LONGEST_SENTENCE = 19;

const ROLES = new Set(roles.roles.map(({ id }) => id));
const idsWhere = (holds: (task: Task) => boolean) => tasks.filter(holds).map(({ id }) => id);

/** What the other source of a conflict says, laid out like the task itself. */
const other = ({ against }: Task) => ({ least: [], noRole: false, sources: [], ...against });

describe('the catalogue of tasks', () => {
  test('holds each task once', () => {
    expect(tasks).toHaveLength(108);
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
  });

  test('keeps the ids by which saved plans name them', () => {
    const ids = tasks.map(({ id }) => id).sort();
    expect(keyHash(ids.join(' '))).toBe('6vyy9b');
  });

  test('names only roles that the catalogue of roles knows, none of them twice', () => {
    const named = tasks.map((task) => [...task.least, ...task.alternatives]);
    expect(named.flat().filter((id) => !ROLES.has(id))).toEqual([]);
    expect(
      tasks
        .flatMap(other)
        .flatMap(({ least }) => least)
        .filter((id) => !ROLES.has(id)),
    ).toEqual([]);
    expect(named.filter((ids) => new Set(ids).size < ids.length)).toEqual([]);
  });

  test.each<[string, (task: Task) => boolean]>([
    [
      'needs no role exactly where none is the least',
      (task) => task.noRole === (task.least.length === 0),
    ],
    [
      'has no wider roles where it needs none',
      (task) => !task.noRole || task.alternatives.length === 0,
    ],
    [
      'needs a role where GDAP can be said to give it',
      (task) => (task.gdap === null) === task.noRole,
    ],
    [
      'has another source against it exactly where there is a conflict',
      (task) => (task.confidence === 'conflict') === (task.against !== undefined),
    ],
    [
      'is contradicted in what it says itself',
      (task) => task.against === undefined || other(task).noRole !== task.noRole,
    ],
    [
      'is left to the customer only where GDAP cannot give the role',
      (task) => !task.customerSide || task.gdap === false,
    ],
  ])('%s', (_, holds) => {
    expect(idsWhere((task) => !holds(task))).toEqual([]);
  });

  test.each([
    ['autopilot-register-csp-api', 'no role', ['AC']],
    ['autopilot-profile-partner', 'Directory Readers', ['PCU', 'PC8']],
  ])('says of %s that other sources name %s', (id, said, from) => {
    const against = other(tasks.find((task) => task.id === id) as Task);
    const names = against.least.map((role) => roles.roles.find((one) => one.id === role)?.name);
    expect([against.noRole ? 'no role' : names.join(), against.sources]).toEqual([said, from]);
  });

  test('knows no other conflict', () => {
    expect(idsWhere(({ confidence }) => confidence === 'conflict')).toHaveLength(2);
  });
});

describe('the sources of the tasks', () => {
  test('are there for every statement, and each is used', () => {
    const used = tasks.flatMap((task) => [...task.sources, ...other(task).sources]);
    expect(new Set(used)).toEqual(new Set(Object.keys(sources)));
  });

  test('of two that contradict each other are different', () => {
    const shared = idsWhere((task) =>
      other(task).sources.some((key) => task.sources.includes(key)),
    );
    expect(shared).toEqual([]);
  });

  test.each(Object.entries(sources))(
    '%s is a public page or a commit that does not change',
    (_, { url }) => {
      expect(url).toMatch(
        /^https:\/\/(?:learn\.microsoft\.com\/|github\.com\/[^/]+\/[^/]+\/blob\/[0-9a-f]{40}\/)/,
      );
    },
  );

  test('are none of them younger than the day they were checked', () => {
    expect(Object.entries(sources).filter(([, { date }]) => date > checked)).toEqual([]);
  });
});

describe('the schema of the tasks', () => {
  const [first] = json.tasks;

  test.each<[string, object]>([
    ['an unknown workload', { workload: 'printing' }],
    ['two least roles', { least: [...ROLES].slice(0, 2) }],
    ['no source', { sources: [] }],
    ['a rating', { rating: 'high' }],
    ['a contradiction that says nothing', { against: { sources: ['AC'] } }],
  ])('refuses a task with %s', (_, change) => {
    const damaged = { ...json, tasks: [{ ...first, ...change }] };
    expect(taskCatalogueSchema.safeParse(damaged).success).toBe(false);
  });
});

describe('the words for tasks', () => {
  const keyOf = (id: string) => `task.${id.replaceAll('-', '_')}`;
  const under = (start: string) => [...ENGLISH.keys()].filter((key) => key.startsWith(start));

  test('are told of each task and of no other', () => {
    const told = under('task.').filter((key) => key.endsWith('.title'));
    expect(told).toEqual(tasks.map(({ id }) => `${keyOf(id)}.title`));
    const notes = under('task.').filter((key) => !key.endsWith('.title'));
    const noted = idsWhere(({ note }) => note === true);
    expect(notes).toEqual(noted.map((id) => `${keyOf(id)}.note`));
  });

  test.each<[string, (task: Task) => boolean]>([
    ['the sources contradict each other', ({ confidence }) => confidence === 'conflict'],
    ['a role in Azure is needed as well', ({ azureRbac }) => azureRbac],
    ['it is not known whether GDAP can give the role', ({ gdap }) => gdap === false],
    ['only the customer does it', ({ customerSide }) => customerSide],
  ])('hold a note where %s', (_, holds) => {
    expect(idsWhere(holds).filter((id) => !ENGLISH.has(`${keyOf(id)}.note`))).toEqual([]);
  });

  test('name each workload, and no other', () => {
    expect(under('workload.').sort()).toEqual(WORKLOADS.map((one) => `workload.${one}`).sort());
  });
});

describe.each([
  ['en', ENGLISH],
  ['de', GERMAN],
])('the words for tasks in "%s"', (_, sentences) => {
  const ending = (end: string) =>
    [...sentences].filter(([key]) => key.startsWith('task.') && key.endsWith(end));

  test('are a short title for each task, without a full stop', () => {
    const long = ending('.title').filter(
      ([, title]) => countWords(title) > LONGEST_TITLE || !/[\p{L}\d)]$/u.test(title),
    );
    expect(long).toEqual([]);
  });

  test('tell no two tasks alike', () => {
    const titles = ending('.title').map(([, title]) => title.toLowerCase());
    expect(new Set(titles).size).toBe(tasks.length);
  });

  test('are short sentences in every note', () => {
    const long = ending('.note').filter(
      ([, note]) =>
        !note.endsWith('.') || sentencesOf(note).some((one) => countWords(one) > LONGEST_SENTENCE),
    );
    expect(long).toEqual([]);
  });
});
