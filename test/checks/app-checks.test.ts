import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appPermissions } from '../../lib/checks/app-permissions';
import { appPublisher } from '../../lib/checks/app-publisher';
import { appReach } from '../../lib/checks/app-reach';
import { appTogether } from '../../lib/checks/app-together';
import { appUnnamed } from '../../lib/checks/app-unnamed';
import type { Check } from '../../lib/checks/check';
import type { AppRequest, AppStatement } from '../../lib/domain/app';
import type { ConsentRequest } from '../../lib/domain/request';
import { mergeWitnesses } from '../../lib/requests/merge-witnesses';
import { link, page } from '../requests/combinations';

const consent = { flow: 'app-consent', dap: 'not-applicable' } as const;

const shown = (said: Partial<AppStatement>): ConsentRequest =>
  mergeWitnesses({
    link: link(consent),
    page: page({ app: { titles: [], scopes: [], complete: true, organisation: false, ...said } }),
    reading: 'read',
  });
const alone = (registered: boolean, organisation: boolean, ...scopes: string[]): ConsentRequest =>
  mergeWitnesses({
    link: link({ ...consent, app: { scopes, registered, organisation } }),
    reading: 'absent',
  });

const brief = (check: Check, request: ConsentRequest) =>
  check.run(request).map(({ say, severity, values }) => [say, severity, ...values]);

describe('checks of an app’s consent', () => {
  test.each([appTogether, appPermissions, appPublisher, appReach, appUnnamed])(
    'are silent on everything else: $id',
    (check) => {
      const scopes = ['RoleManagement.ReadWrite.Directory', 'Mail.Read', 'Mail.Send'];
      const request = shown({ scopes, verified: false });
      expect(check.run({ ...request, flow: 'gdap' })).toEqual([]);
    },
  );

  test.each([
    ['app-publisher, a verified one', appPublisher, shown({ verified: true })],
    ['app-publisher, not known', appPublisher, shown({})],
    ['app-reach, one person', appReach, shown({})],
    ['app-unnamed, a link that names them', appUnnamed, alone(false, true, 'openid')],
    ['app-unnamed, no link', appUnnamed, shown({})],
  ])('%s: silent', (_, check, request) => {
    expect(check.run(request)).toEqual([]);
  });

  test('app-permissions tells each weight apart', () => {
    const scopes = [
      'Mail.Send',
      'Directory.ReadWrite.All',
      'Files.ReadWrite.All',
      'https://x.example/Do',
      'User.Read',
    ];
    expect(brief(appPermissions, alone(false, false, ...scopes))).toEqual([
      ['app-permissions.critical', 'danger', 'Directory.ReadWrite.All'],
      ['app-permissions.unknown', 'caution', 'https://x.example/Do'],
      ['app-permissions.person', 'caution', 'Files.ReadWrite.All'],
      ['app-permissions.rest', 'caution', 'Mail.Send, User.Read'],
    ]);
  });

  test('what reaches far is a danger where it is asked for everyone', () => {
    const scopes = ['Files.ReadWrite.All', 'https://x.example/Do', 'Mail.Send'];
    expect(brief(appPermissions, alone(false, true, ...scopes))).toEqual([
      ['app-permissions.everyone', 'danger', 'Files.ReadWrite.All'],
      ['app-permissions.unknown', 'danger', 'https://x.example/Do'],
      ['app-permissions.rest', 'caution', 'Mail.Send'],
    ]);
  });

  test('an app that acts by itself reaches everyone, whoever consents', () => {
    expect(brief(appPermissions, shown({ titles: ['Read mail in all mailboxes'] }))).toEqual([
      ['app-permissions.everyone', 'danger', 'Mail.Read'],
    ]);
  });

  test('what reaches far is a danger too where nobody says for whom it is', () => {
    const { app, ...rest } = shown({ scopes: ['BitlockerKey.Read.All'] });
    const { organisation: _, ...unsure } = app ?? { permissions: [], complete: true };
    expect(brief(appPermissions, { ...rest, app: unsure })).toEqual([
      ['app-permissions.everyone', 'danger', 'BitlockerKey.Read.All'],
    ]);
  });

  test('a title that nobody knows is told as it is printed', () => {
    expect(brief(appPermissions, shown({ titles: ['<b>$1</b>'] }))).toEqual([
      ['app-permissions.unknown', 'caution', '<b>$1</b>'],
    ]);
  });

  test.each([
    ['a link that leaves it open', alone(true, true)],
    [
      'a link of which nothing is known',
      mergeWitnesses({ link: link(consent), reading: 'absent' }),
    ],
  ])('%s asks for caution', (_, request) => {
    expect(brief(appPermissions, request)).toEqual([['app-permissions.none-named', 'caution']]);
  });

  test('a page that was not read whole leaves it open what is asked', () => {
    expect(brief(appPermissions, shown({ scopes: ['openid'], complete: false }))).toEqual([
      ['app-permissions.rest', 'caution', 'openid'],
      ['app-permissions.incomplete', 'cannot-tell'],
    ]);
    expect(brief(appPermissions, shown({ complete: false }))).toEqual([
      ['app-permissions.none-named', 'caution'],
      ['app-permissions.incomplete', 'cannot-tell'],
    ]);
  });

  test('app-together tells what several permissions do, and names the first six of them', () => {
    const scopes = ['Mail.Read', 'Mail.Send', 'offline_access'];
    expect(brief(appTogether, alone(false, false, ...scopes))).toEqual([
      ['app-together.answers-mail', 'caution', 'Mail.Read, Mail.Send'],
      ['app-together.works-later', 'note', 'Mail.Read, Mail.Send, offline_access'],
    ]);
    const titles = ['Read mail in all mailboxes', 'Send mail as any user'];
    expect(brief(appTogether, shown({ titles }))).toEqual([
      ['app-together.answers-mail', 'danger', 'Mail.Read, Mail.Send'],
    ]);
    const many = ['Read', 'ReadWrite', 'Read.Shared', 'ReadWrite.Shared', 'Send', 'Send.Shared'];
    const asked = ['EWS.AccessAsUser.All', ...many.map((rest) => `Mail.${rest}`)];
    const [all] = appTogether.run(alone(false, false, ...asked));
    expect(all?.values.join().split(', ')).toEqual([...asked.slice(0, 6), '…']);
    expect(all?.values.join()).not.toContain('Send.Shared');
  });

  test.each([
    ['nothing', alone(true, true)],
    ['one permission', alone(false, true, 'Mail.Send')],
    [
      'permissions that nobody knows',
      alone(false, true, 'Frob.Read', 'https://x.example/Mail.Send'),
    ],
  ])('app-together is silent on %s', (_, request) => {
    expect(appTogether.run(request)).toEqual([]);
  });

  test('a link that asks for more never removes what app-together found, or makes it weigh less', () => {
    const telling = fc.constantFrom(
      ...['Mail.Read', 'mail.send', 'MailboxSettings.ReadWrite', 'offline_access', 'Frob.Do'],
      ...['Application.ReadWrite.All', 'AppRoleAssignment.ReadWrite.All', 'Group.ReadWrite.All'],
    );
    const some = fc.array(telling, { maxLength: 6 });
    const weights = ['note', 'caution', 'danger'];
    fc.assert(
      fc.property(some, some, telling, (onPage, onLink, more) => {
        const found = (scopes: readonly string[]) => {
          const app = { scopes, registered: false, organisation: false };
          const seen = page({ app: { titles: [], scopes: onPage, complete: true } });
          const said = link({ ...consent, app });
          return appTogether.run(mergeWitnesses({ link: said, page: seen, reading: 'read' }));
        };
        const after = found([...onLink, more]);
        for (const { say, severity } of found(onLink)) {
          const still = after.find((one) => one.say === say)?.severity ?? '';
          expect(weights.indexOf(still)).toBeGreaterThanOrEqual(weights.indexOf(severity));
        }
      }),
    );
  });

  test.each<[what: string, app: Partial<AppRequest>, say: string, resources: string]>([
    ['a link of version 1', {}, 'registration', ''],
    ['one that names some there', { scopes: ['Mail.Read'] }, 'registration', ''],
    ['.default alone', { defaults: [''] }, 'resource', 'Microsoft Graph'],
    [
      '.default of two resources, one of them in two forms',
      { defaults: ['', 'https://graph.microsoft.com', 'https://vault.azure.net'] },
      'resource',
      'Microsoft Graph, https://vault.azure.net',
    ],
    [
      '.default beside names',
      { defaults: ['https://graph.microsoft.com'], scopes: ['openid'] },
      'besides',
      'Microsoft Graph',
    ],
  ])('app-unnamed tells %s', (_, said, say, resources) => {
    const app = { scopes: [], registered: true, organisation: true, ...said };
    const request = mergeWitnesses({ link: link({ ...consent, app }), reading: 'absent' });
    expect(brief(appUnnamed, request)).toEqual([[`app-unnamed.${say}`, 'note', resources]]);
  });

  test('the others say what is worth knowing besides', () => {
    expect(brief(appPublisher, shown({ verified: false }))).toEqual([['app-publisher', 'caution']]);
    expect(brief(appReach, shown({ organisation: true }))).toEqual([
      ['app-reach.organisation', 'note'],
    ]);
    expect(brief(appReach, mergeWitnesses({ link: link(consent), reading: 'read' }))).toEqual([
      ['app-reach.unknown', 'note'],
    ]);
  });
});
