import { describe, expect, test } from 'vitest';
import { assessLink } from '../../lib/checks/assess-link';

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
