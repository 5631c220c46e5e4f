import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import catalogue from '../../lib/data/permissions.json';
import { findByTitle, findPermission } from '../../lib/permissions/find-permission';

const READ = { value: 'Mail.Read', kind: 'delegated', risk: 'medium', known: true };
const READ_ALL = { value: 'Mail.Read', kind: 'application', risk: 'high', known: true };

describe('a permission that is looked up by value', () => {
  test.each([
    ['nothing', ''],
    ['an address alone', 'https://graph.microsoft.com/'],
    ['a made-up name', 'Frobnicator.Read'],
    ['another resource', 'https://management.azure.com/user_impersonation'],
    ['another resource with a name of Graph’s', 'https://outlook.office.com/Mail.Read'],
    ['a host that only begins like Graph’s', 'https://graph.microsoft.com.evil.example/Mail.Read'],
    ['a host that only ends like Graph’s', 'https://evil-graph.microsoft.com/Mail.Read'],
    ['an app’s own API', 'api://6731de76-14a6-49ae-97bc-6eba6914391e/Mail.Read'],
    ['another id', '11111111-2222-4333-8444-555555555555'],
    ['a name that every object has', 'constructor'],
    ['two names in one', 'Mail.Read Mail.Send'],
  ])('%s counts as high, because nobody knows it', (_, asked) => {
    expect(findPermission(asked)).toEqual({ value: asked, risk: 'high', known: false });
  });

  test.each([
    'https://graph.windows.net/Directory.ReadWrite.All',
    'api://x/RoleManagement.ReadWrite.Everything',
    'Policy.ReadWrite.Tomorrow',
  ])('%s is unknown and counts as its name says', (asked) => {
    expect(findPermission(asked)).toEqual({ value: asked, risk: 'critical', known: false });
  });

  test.each([
    'Mail.Read',
    ' mail.read ',
    'MAIL.READ',
    'https://graph.microsoft.com/Mail.Read',
    'https://graph.microsoft.com//Mail.Read',
    'https://GRAPH.microsoft.com/mail.read',
    'https://graph.microsoft.us/Mail.Read',
    'https://microsoftgraph.chinacloudapi.cn/Mail.Read',
    '00000003-0000-0000-c000-000000000000/Mail.Read',
  ])('%s weighs like the riskier one, unless the kind is known', (asked) => {
    expect(findPermission(asked)).toEqual({ value: 'Mail.Read', risk: 'high', known: true });
    expect(findPermission(asked, 'application')).toEqual(READ_ALL);
    expect(findPermission(asked, 'delegated')).toEqual(READ);
  });

  test('an id says which kind it is', () => {
    expect(findPermission('570282fd-fa5c-430d-a7fd-fc8dc98a9dca')).toEqual(READ);
    expect(findPermission('810C84A8-4A9E-49E6-BF7D-12D183F40D01')).toEqual(READ_ALL);
  });

  test('a kind that does not exist gives the one that does', () => {
    expect(findPermission('openid', 'application').kind).toBe('delegated');
    expect(findPermission('Calls.AccessMedia.All', 'delegated').kind).toBe('application');
  });

  test.each(['openid', 'profile', 'email', 'offline_access', 'https://graph.microsoft.com/openid'])(
    '%s is low',
    (asked) => expect(findPermission(asked)).toMatchObject({ risk: 'low', known: true }),
  );

  test('every one of the catalogue is known, no other text is', () => {
    const known = new Set(catalogue.permissions.flatMap((row) => row.slice(0, 2).map(String)));
    for (const value of known) expect(findPermission(value).known).toBe(true);
    fc.assert(
      fc.property(fc.string(), (text) => {
        const lower = text.trim().toLowerCase();
        if ([...known].some((one) => one.toLowerCase() === lower)) return;
        expect(findPermission(text).risk).toMatch(/^(?:high|critical)$/);
      }),
    );
  });
});

describe('a permission that is looked up by its title', () => {
  test.each(['', '…', 'Keep the light on', 'Read', 'constructor'])('%j is nobody’s', (title) => {
    expect(findByTitle(title)).toEqual([]);
  });

  test.each([
    ['an admin’s, in English', 'Read user mail', [READ]],
    ['a person’s, in English', 'Read your mail ', [READ]],
    ['an app’s own', 'Read mail in all mailboxes', [READ_ALL]],
    ['German', 'Benutzer-E-Mails lesen', [READ]],
    ['German, to a person', 'Lesen Ihrer E-Mails', [READ]],
    ['Japanese', 'ユーザー メールの読み取り', [READ]],
    ['Russian, an app’s own', 'Чтение почты во всех почтовых ящиках', [READ_ALL]],
  ])('%s', (_, title, found) => {
    expect(findByTitle(title)).toEqual(found);
  });

  test('a title that both kinds share belongs to both', () => {
    expect(
      findByTitle('Read and write all groups')
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['application', 'delegated']);
  });
});
