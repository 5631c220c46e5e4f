import { describe, expect, test } from 'vitest';
import type { CatalogueTexts } from '../../../tools/catalogue/catalogue-files';
import { roleFacts } from '../../../tools/catalogue/role-facts-plugin';
import { changed, inFolder, type Open, TEXTS } from './catalogue-folder';

const LICENCES = '4d6ac14f-3453-41d0-bef9-a3e0c569773a';
const NOBODY = '00000000-0000-4000-8000-000000000000';
const LICENCE_KEY = LICENCES.replaceAll('-', '_');

/** Loads the packed catalogue as the build does. */
async function load(texts: CatalogueTexts) {
  const watched: string[] = [];
  const { load: hook } = roleFacts() as unknown as {
    load(this: object, id: string): { code: string } | undefined;
  };
  const context = { addWatchFile: (path: string) => watched.push(path) };
  const loaded = await inFolder(texts, (folder) =>
    hook.call(context, `${folder}/role-actions.json?facts`),
  );
  return { code: loaded?.code, watched };
}

async function faultOf(texts: CatalogueTexts): Promise<string> {
  return await load(texts).then(
    () => 'none',
    (error: Error) => error.message,
  );
}

const role = (json: Open, id = LICENCES) => json.roles.find((one: Open) => one.id === id);
const task = (json: Open) => json.tasks.find((one: Open) => one.id === 'license-assign');

describe('the build', () => {
  test('packs the catalogue as it is, and watches every file of it', async () => {
    const { code, watched } = await load(TEXTS);
    expect(code).toContain(LICENCES);
    expect(watched).toHaveLength(7);
  });

  test('leaves every other file alone', () => {
    const { load: hook } = roleFacts() as unknown as { load(id: string): unknown };
    expect(hook('/lib/data/role-actions.json')).toBeUndefined();
  });

  test.each<[string, keyof CatalogueTexts, (json: Open) => void, string]>([
    [
      'a role without its mark',
      'roles',
      (json) => delete role(json).privileged,
      'roles.json, roles, "License Administrator", privileged: Invalid input: expected boolean, received undefined.',
    ],
    [
      'a source without a date',
      'roles',
      (json) => delete json.sources[0].date,
      'roles.json, sources, 0, date: Invalid input',
    ],
    [
      'a source without an address',
      'tasks',
      (json) => delete json.sources.PC.url,
      'tasks.json, sources, PC, url: Invalid',
    ],
    [
      'a catalogue that nobody dated',
      'sets',
      (json) => delete json.checked,
      'role-sets.json, checked: Invalid input',
    ],
    [
      'a limit that is no number',
      'limits',
      (json) => (json.limits.maxDays.value = 'two years'),
      'gdap-limits.json, limits, maxDays, value: Invalid input',
    ],
    [
      'an action that is none',
      'actions',
      (json) => (role(json).actions = { everything: 'allTasks' }),
      `role-actions.json, roles, "${LICENCES}", actions, everything: Invalid key in record.`,
    ],
    [
      'a role that is there twice',
      'roles',
      (json) => json.roles.push(role(json)),
      `roles.json holds the id "${LICENCES}" twice.`,
    ],
    [
      'a task that is there twice',
      'tasks',
      (json) => json.tasks.push(task(json)),
      'tasks.json holds the task "license-assign" twice.',
    ],
    [
      'a set that is there twice',
      'sets',
      (json) => json.sets.push(json.sets[0]),
      'role-sets.json holds the set "dap" twice.',
    ],
    [
      'a name of two roles',
      'roles',
      (json) => role(json).aliases.push('global-READER'),
      'roles.json, "License Administrator": its name "global-READER" belongs to "Global Reader" already.',
    ],
    [
      'a task whose least role is unknown',
      'tasks',
      (json) => (task(json).least = [NOBODY]),
      `tasks.json, "license-assign": there is no role ${NOBODY}.`,
    ],
    [
      'a task with an unknown alternative',
      'tasks',
      (json) => task(json).alternatives.push(NOBODY),
      `tasks.json, "license-assign": there is no role ${NOBODY}.`,
    ],
    [
      'a contradiction about an unknown role',
      'tasks',
      (json) => (task(json).against = { least: [NOBODY], sources: ['PC'] }),
      `tasks.json, "license-assign": there is no role ${NOBODY}.`,
    ],
    [
      'a set with an unknown role',
      'sets',
      (json) => json.sets[0].roles.push(NOBODY),
      `role-sets.json, "dap": there is no role ${NOBODY}.`,
    ],
    [
      'a set of an unknown kind',
      'sets',
      (json) => json.sets[0].kinds.push('gift'),
      'role-sets.json, "dap": there is no kind "gift".',
    ],
    [
      'a limit on an unknown role',
      'limits',
      (json) => json.limits.rolesWithoutAutoExtend.value.push(NOBODY),
      `gdap-limits.json, "rolesWithoutAutoExtend": there is no role ${NOBODY}.`,
    ],
    [
      'a task from an unknown source',
      'tasks',
      (json) => task(json).sources.push('ZZ'),
      'tasks.json, "license-assign": there is no source ZZ.',
    ],
    [
      'a kind from an unknown source',
      'sets',
      (json) => json.kinds.dap.sources.push('ZZ'),
      'role-sets.json, "dap": there is no source ZZ.',
    ],
    [
      'a limit from an unknown source',
      'limits',
      (json) => json.limits.maxDays.sources.push('ZZ'),
      'gdap-limits.json, "maxDays": there is no source ZZ.',
    ],
    [
      'a source younger than the day of checking',
      'tasks',
      (json) => (json.sources.PC.date = '2027-01-01'),
      'tasks.json, source PC: its date 2027-01-01 is after the day of checking, 2026-11-30.',
    ],
    [
      'a source of the roles that is too young',
      'roles',
      (json) => (json.sources[0].date = '2027-01-01'),
      'roles.json, source 0: its date 2027-01-01 is after the day of checking, 2026-11-20.',
    ],
    [
      'a role of which nothing is told',
      'en',
      (json) => delete json.role[LICENCE_KEY],
      'en.json, "License Administrator": there is no meaning.',
    ],
    [
      'a meaning of too many words',
      'de',
      (json) => (json.role[LICENCE_KEY].meaning = 'Wort '.repeat(21)),
      'de.json, "License Administrator": its meaning has 21 words; 20 are the most.',
    ],
    [
      'a meaning of two lines',
      'en',
      (json) => (json.role[LICENCE_KEY].meaning = 'One.\nTwo.'),
      'en.json, "License Administrator": its meaning is no one line.',
    ],
    [
      'a task without a title',
      'de',
      (json) => delete json.task.license_assign.title,
      'de.json, "license-assign": there is no title.',
    ],
    [
      'roles that inherit in a circle',
      'actions',
      (json) => (role(json, '88d8e3e3-8f55-4a1e-953a-9b9898b8876b').inherits = [LICENCES]),
      'Roles inherit in a circle: ',
    ],
    [
      'a role that inherits from an unknown one',
      'actions',
      (json) => (role(json).inherits = [NOBODY]),
      `A role inherits from an unknown one: ${NOBODY}.`,
    ],
    [
      'actions of an unknown role',
      'actions',
      (json) => (role(json).id = NOBODY),
      `role-actions.json has a role that roles.json lacks: ${NOBODY}.`,
    ],
    [
      'a role without actions',
      'actions',
      (json) => (json.roles = json.roles.filter((one: Open) => one.id !== LICENCES)),
      'role-actions.json lacks License Administrator.',
    ],
  ])('fails over %s, and says so', async (_, file, change, sentence) => {
    expect(await faultOf(changed(file, change))).toContain(sentence);
  });

  test.each(['roles', 'actions', 'tasks', 'sets', 'limits', 'en', 'de'] as const)(
    'fails over %s that were cut off, and names the file',
    async (file) => {
      const cut = { ...TEXTS, [file]: TEXTS[file].slice(0, -10) };
      expect(await faultOf(cut)).toMatch(/^[a-z-]+\.json is not JSON\.$/);
    },
  );

  test('names every fault at once', async () => {
    const twice = changed('sets', (json) => json.sets[0].roles.push(NOBODY));
    const both = changed('tasks', (json) => task(json).sources.push('ZZ'), twice);
    expect((await faultOf(both)).split('\n')).toEqual([
      `role-sets.json, "dap": there is no role ${NOBODY}.`,
      'tasks.json, "license-assign": there is no source ZZ.',
    ]);
  });
});
