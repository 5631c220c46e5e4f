import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../tools/catalogue/diff-catalogues';
import { type Snapshot, snapshotOf, snapshotSchema } from '../../../tools/catalogue/snapshot';
import { TEXTS } from './catalogue-folder';

const NOW = snapshotOf(TEXTS);

/** An earlier catalogue: the one of today with something changed back. */
function earlier(change: (snapshot: Snapshot) => void): Snapshot {
  const copy = structuredClone(NOW);
  change(copy);
  return copy;
}

function find<T extends { id: string }>(list: readonly T[], id: string): T {
  const found = list.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
}

const roleOf = (snapshot: Snapshot, name = 'License Administrator') =>
  find(snapshot.roles, NOW.roles.find((role) => role.name === name)?.id ?? name);
const taskOf = (snapshot: Snapshot) => find(snapshot.tasks, 'license-assign');
const setOf = (snapshot: Snapshot) => find(snapshot.sets, 'default-two');
const HELP_DESK = roleOf(NOW, 'Helpdesk Administrator').id;
const without = (list: { id: string }[], id: string) =>
  list.splice(
    list.findIndex((one) => one.id === id),
    1,
  );

test('a catalogue and itself have no difference, also when it was written and read', () => {
  expect(changesBetween(NOW, NOW)).toEqual([]);
  expect(changesBetween(snapshotSchema.parse(JSON.parse(JSON.stringify(NOW))), NOW)).toEqual([]);
});

describe('what changed is told where before', () => {
  test.each<[string, (old: Snapshot) => void, string[]]>([
    [
      'a role was missing',
      (old) => without(old.roles, HELP_DESK),
      ['Role added: Helpdesk Administrator (tier 0, privileged, GDAP can grant it).'],
    ],
    [
      'there was a role more',
      (old) => old.roles.push({ ...roleOf(old), id: 'x', name: 'Fax Administrator' }),
      ['Role removed: Fax Administrator (x).'],
    ],
    [
      'a role had another name',
      (old) => (roleOf(old).name = 'Licence Clerk'),
      ['Licence Clerk is now called License Administrator.'],
    ],
    [
      'its first name was one of the others',
      (old) => {
        const role = roleOf(old);
        role.names = [role.name, ...role.names.slice(1)];
        role.name = roleOf(NOW).names[0] ?? '';
      },
      [`${roleOf(NOW).names[0]} is now called License Administrator.`],
    ],
    [
      'it was privileged',
      (old) => (roleOf(old).privileged = true),
      ['Microsoft no longer marks License Administrator as privileged.'],
    ],
    [
      'it was not privileged',
      (old) => (roleOf(old, 'Global Reader').privileged = false),
      ['Microsoft now marks Global Reader as privileged.'],
    ],
    [
      'it had a power that put it into tier 0',
      (old) => Object.assign(roleOf(old), { tier: 0, powers: ['acts-as-apps'] }),
      ['License Administrator moves from tier 0 to tier 1: it loses 1 power: acts-as-apps.'],
    ],
    [
      'it was in another tier with the same powers',
      (old) => (roleOf(old).tier = 2),
      ['License Administrator moves from tier 2 to tier 1: by its mark or its actions.'],
    ],
    [
      'it had another power in the same tier',
      (old) => (roleOf(old, 'Helpdesk Administrator').powers = ['joins-groups']),
      [
        'Helpdesk Administrator stays in tier 0, and it gains 1 power: resets-people; it loses 1 power: joins-groups.',
      ],
    ],
    [
      'no list settled whether GDAP can grant it',
      (old) => (roleOf(old).gdap = null),
      [
        'License Administrator: GDAP can grant it; before, no list settles whether GDAP can grant it.',
      ],
    ],
    [
      'it had fewer actions',
      (old) => roleOf(old).actions.splice(0, 2),
      [`License Administrator gains 2 actions: ${roleOf(NOW).actions.slice(0, 2).join(', ')}.`],
    ],
    [
      'it had many more actions',
      (old) => roleOf(old).actions.push('a', 'b', 'c', 'd', 'e', 'f'),
      ['License Administrator loses 6 actions.'],
    ],
    [
      'it inherited from nobody',
      (old) => (roleOf(old).inherits = []),
      ['License Administrator now also has the actions of 1 role: Directory Readers.'],
    ],
    [
      'it contained another role',
      (old) => roleOf(old).contains.push(HELP_DESK),
      ['License Administrator no longer contains 1 role: Helpdesk Administrator.'],
    ],
    [
      'it had another kind',
      (old) => (roleOf(old).kind = 'deprecated'),
      ['License Administrator is now of the kind assignable, before deprecated.'],
    ],
    [
      'it had a name less and another more',
      (old) => roleOf(old).names.splice(0, 1, 'Fax'),
      [
        `License Administrator gains 1 name: ${roleOf(NOW).names[0]}.`,
        'License Administrator loses 1 name: Fax.',
      ],
    ],
    [
      'a task was missing',
      (old) => without(old.tasks, 'license-assign'),
      ['Task added: license-assign, for which License Administrator is enough.'],
    ],
    [
      'there was a task more',
      (old) => old.tasks.push({ ...taskOf(old), id: 'fax-send' }),
      ['Task removed: fax-send.'],
    ],
    [
      'a task needed another role',
      (old) => (taskOf(old).least = [HELP_DESK]),
      [
        'Task license-assign: its least role is now License Administrator, before Helpdesk Administrator.',
      ],
    ],
    [
      'a task needed no role',
      (old) => Object.assign(taskOf(old), { least: [], noRole: true }),
      [
        'Task license-assign: its least role is now License Administrator, before no role.',
        'Task license-assign: noRole is now false, before true.',
      ],
    ],
    [
      'a task had another alternative',
      (old) => taskOf(old).alternatives.push(HELP_DESK),
      ['Task license-assign loses 1 alternative: Helpdesk Administrator.'],
    ],
    [
      'a task was less certain',
      (old) => (taskOf(old).confidence = 'derived'),
      ['Task license-assign: confidence is now documented, before derived.'],
    ],
    [
      'a set was missing',
      (old) => without(old.sets, 'default-two'),
      ['Set added: default-two, of 2 roles.'],
    ],
    [
      'there was a set more',
      (old) => old.sets.push({ ...setOf(old), id: 'gift' }),
      ['Set removed: gift.'],
    ],
    [
      'a set had a role less',
      (old) => (setOf(old).roles = setOf(old).roles.filter((id) => id !== HELP_DESK)),
      ['Set default-two gains 1 role: Helpdesk Administrator.'],
    ],
    [
      'a set was of one kind more',
      (old) => setOf(old).kinds.push('gift'),
      ['Set default-two loses 1 kind of relationship: gift.'],
    ],
    [
      'a limit was another',
      (old) => (old.limits['maxDays'] = '365'),
      ['The GDAP limit maxDays is now 730, before 365.'],
    ],
    [
      'a file was checked earlier',
      (old) => Object.assign(old.files['roles.json'] ?? {}, { checked: '2025-01-01' }),
      ['roles.json was checked on 2026-11-20, before that on 2025-01-01.'],
    ],
    [
      'a source was older, one was missing, and one is gone',
      (old) => {
        const { AC, PC, ...others } = old.files['tasks.json']?.sources ?? {};
        const sources = { ...others, AC: '2020-01-01', ZZ: '2019-01-01' };
        Object.assign(old.files['tasks.json'] ?? {}, { sources });
      },
      [
        'tasks.json rests on a source of 2024-06-28, before of 2020-01-01: AC.',
        'tasks.json no longer rests on a source of 2019-01-01: ZZ.',
        'tasks.json has a new source of 2023-02-01: PC.',
      ],
    ],
    [
      'a source had no date',
      (old) => Object.assign(old.files['tasks.json']?.sources ?? {}, { AC: '0001-01-01' }),
      [],
    ],
    [
      'a file was missing',
      (old) => delete old.files['gdap-limits.json'],
      ['gdap-limits.json is new; it was checked on 2026-11-30.'],
    ],
  ])('%s', (_, change, sentences) => {
    expect(changesBetween(earlier(change), NOW)).toEqual(sentences);
  });
});
