import { describe, expect, test } from 'vitest';
import { includesAction, isReading, isWide, unfoldActions } from '../../lib/roles/actions';

const DIRECTORY = 'microsoft.directory';

describe('an action', () => {
  test.each<[held: string, asked: string]>([
    ['users/create', 'users/create'],
    ['users/allProperties/allTasks', 'users/password/update'],
    ['users/allTasks', 'users/create'],
    ['users/allProperties/read', 'users/standard/read'],
    ['allEntities/allTasks', 'groups/members/update'],
    ['allEntities/allProperties/read', 'policies/standard/read'],
    ['groups/allProperties/allTasks', 'groups.unified/delete'],
    ['groups/allProperties/read', 'groups.security/members/read'],
  ])('%s includes %s', (held, asked) => {
    expect(includesAction(`${DIRECTORY}/${held}`, `${DIRECTORY}/${asked}`)).toBe(true);
    expect(held === asked || isWide(`${DIRECTORY}/${held}`)).toBe(true);
  });

  test.each<[held: string, asked: string]>([
    ['users/create', 'users/delete'],
    ['users/allProperties/read', 'users/password/update'],
    ['users/allProperties/update', 'users/basic/update'],
    ['users/standard/read', 'users/allProperties/read'],
    ['groups.unified/allProperties/allTasks', 'groups/delete'],
    ['groups/allProperties/allTasks', 'groupSettings/create'],
    ['users/password/update', 'users/allProperties/allTasks'],
    ['allEntities/read', 'users/standard/read'],
  ])('%s does not include %s', (held, asked) => {
    expect(includesAction(`${DIRECTORY}/${held}`, `${DIRECTORY}/${asked}`)).toBe(false);
  });

  test('of one area includes none of another', () => {
    const held = 'microsoft.intune/allEntities/allTasks';
    expect(includesAction(held, 'microsoft.intune/devices/wipe')).toBe(true);
    expect(includesAction(held, `${DIRECTORY}/devices/delete`)).toBe(false);
    expect(includesAction(held, 'microsoft.intuneOther/devices/wipe')).toBe(false);
  });

  test.each<[string, boolean]>([
    [`${DIRECTORY}/users/standard/read`, true],
    [`${DIRECTORY}/users/allProperties/read`, true],
    ['microsoft.office365.usageReports/allEntities/allProperties/limitedRead', true],
    [`${DIRECTORY}/users/basic/update`, false],
    [`${DIRECTORY}/users/allProperties/allTasks`, false],
    [`${DIRECTORY}/users/reader/update`, false],
  ])('%s only looks: %s', (action, looks) => {
    expect(isReading(action)).toBe(looks);
  });

  test('is written out from the groups in which the catalogue holds them', () => {
    expect(
      unfoldActions({
        [`${DIRECTORY}/users`]: 'create password/update',
        'microsoft.x/y': 'allTasks',
      }),
    ).toEqual([
      `${DIRECTORY}/users/create`,
      `${DIRECTORY}/users/password/update`,
      'microsoft.x/y/allTasks',
    ]);
    expect(unfoldActions({})).toEqual([]);
  });
});
