import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import catalogue from '../../lib/data/permissions.json';
import type { AskedPermission, PermissionKind } from '../../lib/domain/app';
import { findPermission } from '../../lib/permissions/find-permission';
import { together } from '../../lib/permissions/together';

const ALL: readonly AskedPermission[] = catalogue.permissions.map(([, value, letter]) =>
  findPermission(String(value), letter === 'A' ? 'application' : 'delegated'),
);
const WEIGHTS = ['note', 'caution', 'danger'];

const asked = (kind: PermissionKind | undefined, ...values: string[]) =>
  values.map((value): AskedPermission => {
    const { kind: _, ...rest } = findPermission(value, kind);
    return kind === undefined ? rest : { ...rest, kind };
  });
const itself = (...values: string[]) => together(asked('application', ...values));
const asPerson = (...values: string[]) => together(asked('delegated', ...values));
const brief = (found: ReturnType<typeof together>) =>
  found.map(({ what, weight }) => `${what} ${weight}`);

describe('permissions together', () => {
  test.each<[values: readonly string[], itself: readonly string[], asPerson: readonly string[]]>([
    [['RoleManagement.ReadWrite.Directory'], ['global-administrator danger'], []],
    [['AppRoleAssignment.ReadWrite.All'], ['global-administrator danger'], []],
    [['RoleAssignmentSchedule.ReadWrite.Directory'], ['global-administrator danger'], []],
    [
      ['Application.ReadWrite.All', 'AppRoleAssignment.ReadWrite.All'],
      ['global-administrator danger', 'powerful-apps danger'],
      ['powerful-apps danger'],
    ],
    [
      ['Application.ReadWrite.All', 'Policy.ReadWrite.PermissionGrant'],
      ['consent-rules danger'],
      ['consent-rules danger'],
    ],
    [
      ['Group.ReadWrite.All', 'RoleManagement.ReadWrite.Directory'],
      ['global-administrator danger', 'admin-groups danger'],
      ['admin-groups danger'],
    ],
    [
      ['UserAuthenticationMethod.ReadWrite.All', 'Policy.ReadWrite.ConditionalAccess'],
      ['open-accounts danger'],
      ['open-accounts danger'],
    ],
    [['Mail.Read', 'Mail.Send'], ['answers-mail danger'], ['answers-mail caution']],
    [['Mail.ReadWrite', 'Mail.Send'], ['answers-mail danger'], ['answers-mail caution']],
    [
      ['MailboxSettings.ReadWrite', 'Mail.Send'],
      ['hides-answers danger'],
      ['hides-answers caution'],
    ],
    [
      ['Files.Read.All', 'SharePointTenantSettings.ReadWrite.All'],
      ['opens-files danger'],
      ['opens-files caution'],
    ],
    [
      ['Sites.ReadWrite.All', 'BackupRestore-Control.ReadWrite.All'],
      ['files-and-backups danger'],
      ['files-and-backups caution'],
    ],
    [
      ['DeviceManagementScripts.ReadWrite.All', 'DeviceLocalCredential.Read.All'],
      ['opens-devices danger'],
      ['opens-devices caution'],
    ],
    [
      ['Domain.ReadWrite.All', 'SecurityAlert.ReadWrite.All'],
      ['quiet-takeover danger'],
      ['quiet-takeover caution'],
    ],
    [
      ['User.Invite.All', 'GroupMember.ReadWrite.All'],
      ['adds-members caution'],
      ['adds-members caution'],
    ],
  ])('%j', (values, alone, person) => {
    expect(brief(itself(...values))).toEqual(alone);
    expect(brief(asPerson(...values))).toEqual(person);
  });

  test.each<readonly string[]>([
    [],
    ['Mail.Read'],
    ['Mail.Read', 'Mail.ReadWrite'],
    ['Mail.Send', 'SMTP.Send'],
    ['Mail.ReadBasic', 'Mail.Send'],
    ['EWS.AccessAsUser.All'],
    ['Sites.Selected', 'SharePointTenantSettings.ReadWrite.All'],
    ['Files.Read', 'SharePointTenantSettings.ReadWrite.All'],
    ['Application.Read.All', 'AppRoleAssignment.ReadWrite.All'],
    ['RoleManagement.Read.Directory', 'Group.ReadWrite.All'],
    ['RoleManagement.ReadWrite.Exchange', 'Group.ReadWrite.All'],
    ['BitlockerKey.ReadBasic.All', 'DeviceManagementScripts.ReadWrite.All'],
    ['User.Read', 'openid', 'profile', 'email', 'offline_access'],
    ['', 'Frobnicator.Do', '00000000-0000-4000-8000-000000000000'],
    ['https://other.example/Mail.Read', 'https://other.example/Mail.Send'],
  ])('nothing as a person: %j', (...values) => {
    expect(asPerson(...values)).toEqual([]);
  });

  test('one permission that is asked for twice stays one', () => {
    expect(asPerson('EWS.AccessAsUser.All', 'ews.accessasuser.all')).toEqual([]);
    expect(
      together([...asked('application', 'Mail.Read'), ...asked('delegated', 'Mail.Read')]),
    ).toEqual([]);
  });

  test('of mixed kinds weigh as a person’s', () => {
    const mixed = [...asked('application', 'Mail.Read'), ...asked('delegated', 'Mail.Send')];
    expect(brief(together(mixed))).toEqual(['answers-mail caution']);
  });

  test('need no offline_access where the app acts by itself', () => {
    expect(itself('Files.Read.All', 'offline_access')).toEqual([]);
    const unknown = together(asked(undefined, 'Files.Read.All', 'offline_access'));
    expect(brief(unknown)).toEqual(['works-later note']);
  });

  test('of unknown kind count as the app’s own', () => {
    expect(brief(together(asked(undefined, 'Mail.Read', 'Mail.Send')))).toEqual([
      'answers-mail danger',
    ]);
  });

  test('name those that take part, in the order in which they are asked for', () => {
    const values = ['User.Read', 'mail.send', 'offline_access', 'Mail.Read', 'Files.Read.All'];
    expect(asPerson(...values)).toEqual([
      { what: 'answers-mail', weight: 'caution', values: ['Mail.Send', 'Mail.Read'] },
      {
        what: 'works-later',
        weight: 'note',
        values: ['Mail.Send', 'offline_access', 'Mail.Read', 'Files.Read.All'],
      },
    ]);
    expect(
      together([
        ...asked('delegated', 'AppRoleAssignment.ReadWrite.All'),
        ...asked('application', 'RoleManagement.ReadWrite.Directory'),
      ]),
    ).toEqual([
      {
        what: 'global-administrator',
        weight: 'danger',
        values: ['RoleManagement.ReadWrite.Directory'],
      },
    ]);
  });

  test('all that there are, in both kinds, do everything that the list names', () => {
    const found = together(ALL).map(({ what }) => what);
    expect(found.length).toBe(13);
    expect(new Set(found).size).toBe(found.length);
  });

  test('one more never removes what was found, and never makes it weigh less', () => {
    const some = fc.array(fc.constantFrom(...ALL), { maxLength: 40 });
    const telling = ALL.filter(({ value }) =>
      /^(?:Mail|Group|User\.|Role|App|Policy\.ReadWrite|Device|Security|Share|Backup|offline|Sites)/.test(
        value ?? '',
      ),
    );
    const many = fc.array(fc.constantFrom(...telling), { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.oneof(some, many),
        fc.constantFrom(...telling),
        fc.nat(),
        (before, one, at) => {
          const place = at % (before.length + 1);
          const after = together([...before.slice(0, place), one, ...before.slice(place)]);
          for (const { what, weight, values } of together(before)) {
            const still = after.find((found) => found.what === what);
            expect(WEIGHTS.indexOf(still?.weight ?? '')).toBeGreaterThanOrEqual(
              WEIGHTS.indexOf(weight),
            );
            expect(still?.values).toEqual(expect.arrayContaining([...values]));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('the order in which they are asked for changes nothing but the order of names', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ALL].slice(0, 300)), (some) => {
        expect(brief(together([...some].reverse()))).toEqual(brief(together(some)));
      }),
    );
  });
});
