import { describe, expect, test } from 'vitest';
import { assessLink } from '../../lib/checks/assess-link';
import { findPortal } from '../../lib/data/hosts';
import { appConsent } from '../../lib/links/app-consent';
import { readPortalAddress } from '../../lib/links/portal-address';

const at = (path: string, host = 'login.microsoftonline.com') => `https://${host}${path}`;

describe('links on the sign-in hosts', () => {
  test.each([
    ['an ordinary sign-in', at('/common/oauth2/v2.0/authorize?client_id=x&scope=openid')],
    ['a choice of account', at('/common/oauth2/v2.0/authorize?prompt=select_account')],
    ['a word that only contains consent', at('/common/oauth2/authorize?prompt=noconsent')],
    ['consent somewhere else', at('/common/oauth2/authorize?state=consent')],
    ['a token endpoint', at('/common/oauth2/v2.0/token?prompt=consent')],
    [
      'a way back to a consent',
      at('/common/oauth2/authorize?redirect_uri=https://x.example/adminconsent'),
    ],
    ['an invitation’s parameters', at('/common/oauth2/authorize?invType=Administration&DAP=true')],
    ['the host alone', at('/')],
    ['adminconsent as part of a name', at('/common/myadminconsent')],
  ])('%s is no consent', (_, url) => {
    expect(assessLink(url).verdict).toBe('not-consent');
  });

  test.each([
    ['version 1', at('/common/adminconsent?client_id=x')],
    ['version 2', at('/organizations/v2.0/adminconsent?client_id=x&scope=User.Read')],
    ['other case', at('/COMMON/AdminConsent?client_id=x')],
    ['a slash at the end', at('/common/adminconsent/?client_id=x')],
    ['an encoded path', at('/common/admin%63onsent?client_id=x')],
    ['no tenant', at('/adminconsent?client_id=x')],
    ['a tenant’s name', at('/contoso.onmicrosoft.com/adminconsent')],
    ['a placeholder for a tenant', at('/{tenant}/adminconsent')],
    ['prompt=consent', at('/common/oauth2/authorize?prompt=consent&client_id=x')],
    ['prompt=admin_consent', at('/common/oauth2/v2.0/authorize?PROMPT=Admin_Consent')],
    ['several prompts in one', at('/common/oauth2/v2.0/authorize?prompt=login%20consent')],
    ['several prompts', at('/common/oauth2/v2.0/authorize?prompt=login&prompt=consent')],
    ['the older host', at('/common/oauth2/authorize?prompt=admin_consent', 'login.windows.net')],
    ['US Government', at('/common/adminconsent', 'login.microsoftonline.us')],
    ['21Vianet', at('/common/v2.0/adminconsent', 'login.partner.microsoftonline.cn')],
    ['Defender for Cloud Apps', at('/common/adminconsent', 'login.microsoftonline.com.mcas.ms')],
  ])('%s asks for caution', (_, url) => {
    const { request, verdict } = assessLink(url);
    expect([request.flow, request.dap, verdict]).toEqual([
      'app-consent',
      'not-applicable',
      'caution',
    ]);
  });

  test('the same paths elsewhere are no app consent', () => {
    expect(assessLink('https://idp.example/oauth2/authorize?prompt=consent').verdict).toBe(
      'not-consent',
    );
    expect(
      assessLink(at('/common/oauth2/authorize?prompt=consent', 'portal.office.com')).verdict,
    ).toBe('not-consent');
  });
});

const CLIENT = '6731de76-14a6-49ae-97bc-6eba6914391e';

const formOf = (link: string) => {
  const url = new URL(link);
  const portal = findPortal(url.hostname);
  return portal && appConsent.read(readPortalAddress(url, portal));
};
const appIn = (path: string) => formOf(at(path))?.app;

describe('what a link on the sign-in hosts asks for', () => {
  test.each([
    ['a token endpoint', '/common/oauth2/v2.0/token?scope=Mail.Read'],
    ['the host alone', '/?scope=Mail.Read'],
    ['a way back', '/common/login?redirect_uri=https://x.example/adminconsent?scope=Mail.Read'],
  ])('%s: nothing', (_, path) => {
    expect(appIn(path)).toBeUndefined();
  });

  test.each([
    ['spaces', 'Mail.Read%20Mail.Send', ['Mail.Read', 'Mail.Send']],
    ['plus signs', 'Mail.Read+Mail.Send', ['Mail.Read', 'Mail.Send']],
    ['plus signs that are encoded', 'Mail.Read%2BMail.Send', ['Mail.Read', 'Mail.Send']],
    ['spaces encoded twice', 'Mail.Read%2520Mail.Send', ['Mail.Read', 'Mail.Send']],
    ['commas', 'Mail.Read,Mail.Send', ['Mail.Read', 'Mail.Send']],
    ['two parameters', 'Mail.Read&SCOPE=Mail.Send', ['Mail.Read', 'Mail.Send']],
    ['a repetition', 'Mail.Read%20mail.read', ['mail.read']],
    [
      'addresses',
      'https%3A%2F%2Fgraph.microsoft.com%2FMail.Read',
      ['https://graph.microsoft.com/Mail.Read'],
    ],
  ])('permissions between %s', (_, scope, scopes) => {
    expect(appIn(`/organizations/v2.0/adminconsent?client_id=${CLIENT}&scope=${scope}`)).toEqual({
      clientId: CLIENT,
      scopes,
      registered: false,
      organisation: true,
    });
  });

  test.each([
    ['version 1', '/common/adminconsent?client_id=x', true],
    ['version 1 with a scope', '/common/oauth2/authorize?scope=Mail.Read', true],
    ['a resource', '/common/oauth2/authorize?resource=https://graph.windows.net', true],
    ['no scope', '/common/v2.0/adminconsent', true],
    ['.default', '/common/v2.0/adminconsent?scope=https://graph.microsoft.com/.default', true],
    [
      '.default with a second slash',
      '/x/v2.0/adminconsent?scope=https://a.example//.DEFAULT',
      true,
    ],
    ['.default alone', '/common/v2.0/adminconsent?scope=.default', true],
    [
      '.default beside others',
      '/x/v2.0/adminconsent?scope=openid%20https://a.example/.default',
      true,
    ],
    ['permissions by name', '/common/oauth2/v2.0/authorize?scope=openid', false],
  ])('%s: what the registration lists or not', (_, path, registered) => {
    const app = appIn(path);
    expect(app?.registered).toBe(registered);
    expect(app?.scopes.filter((scope) => /default/i.test(scope))).toEqual([]);
  });

  test.each<[scope: string, defaults: readonly string[] | undefined]>([
    ['https://graph.microsoft.com/.default', ['https://graph.microsoft.com']],
    ['https://a.example//.DEFAULT', ['https://a.example']],
    ['api://x/.default', ['api://x']],
    [`${CLIENT}/.default`, [CLIENT]],
    ['.default', ['']],
    ['/.default', ['']],
    ['openid https://a.example/.default Mail.Read', ['https://a.example']],
    [
      'https://a.example/.default https://b.example/.default',
      ['https://a.example', 'https://b.example'],
    ],
    ['https://a.example/.default HTTPS://A.EXAMPLE/.default', ['HTTPS://A.EXAMPLE']],
    ['Mail.Read', undefined],
    ['Mail.default', undefined],
    ['https://a.example/x.default', undefined],
    ['', undefined],
  ])('%j: the resources whose permissions it does not name', (scope, defaults) => {
    const path = `/x/v2.0/adminconsent?scope=${encodeURIComponent(scope)}`;
    expect(appIn(path)?.defaults).toEqual(defaults);
  });

  test.each([
    ['admin consent', '/common/adminconsent', true],
    ['admin consent, version 2', '/common/v2.0/AdminConsent', true],
    ['prompt=admin_consent', '/common/oauth2/authorize?prompt=admin_consent', true],
    ['prompt=consent', '/common/oauth2/authorize?prompt=consent', false],
    ['no prompt', '/common/oauth2/v2.0/authorize?scope=User.Read', false],
  ])('%s: for the whole organisation or not', (_, path, organisation) => {
    expect(appIn(path)?.organisation).toBe(organisation);
  });

  test.each(['x', '', '00000000', `${CLIENT}x`])('an id that is none is left out: %j', (id) => {
    expect(appIn(`/common/adminconsent?client_id=${id}`)).not.toHaveProperty('clientId');
  });

  test('a sign-in that asks for no consent is not claimed, but its permissions are kept', () => {
    const form = formOf(at('/common/oauth2/v2.0/authorize?scope=Directory.ReadWrite.All'));
    expect(form).toMatchObject({ flow: 'none', app: { scopes: ['Directory.ReadWrite.All'] } });
  });

  test.each([
    ['/x/v2.0/adminconsent?scope=User.Read', 'caution'],
    ['/x/v2.0/adminconsent?scope=Frobnicator.Read', 'danger'],
    ['/x/v2.0/adminconsent?scope=Mail.ReadWrite', 'caution'],
    ['/x/v2.0/adminconsent?scope=Files.ReadWrite.All', 'danger'],
    ['/x/oauth2/v2.0/authorize?prompt=consent&scope=Files.ReadWrite.All', 'caution'],
    ['/x/oauth2/v2.0/authorize?prompt=consent&scope=Directory.ReadWrite.All', 'danger'],
    ['/x/oauth2/v2.0/authorize?scope=Directory.ReadWrite.All', 'not-consent'],
  ])('%s: %s', (path, verdict) => {
    expect(assessLink(at(path)).verdict).toBe(verdict);
  });
});
