import { app, type SignInStep } from '../app-consent';
import type { Scenario } from '../scenario';

const host = 'https://login.microsoftonline.com';
const back = encodeURIComponent('https://app.example/signed-in');
const daily = app(720, 'Contoso Portal');
const asking = app(721, 'Tenant Backup');
const staying = app(722, 'Contoso Portal');
const refused = app(723, 'Tenant Backup');

function quiet(
  [id, title]: readonly [id: string, title: string],
  url: string,
  data: SignInStep,
): Scenario {
  return { id, title, language: 'en', url, isQuiet: true, page: 'sign-in', data };
}

/** Pages of the sign-in hosts on which there is nothing to say, although their button looks the same. */
export const signInScenarios: readonly Scenario[] = [
  quiet(
    ['sign-in', 'Ordinary sign-in page'],
    `${host}/common/oauth2/v2.0/authorize?client_id=${daily.clientId}` +
      `&response_type=code&scope=openid&redirect_uri=${back}`,
    { step: 'name', app: daily },
  ),
  quiet(
    ['sign-in-before-consent', 'The sign-in page that comes before a consent page'],
    `${host}/common/adminconsent?client_id=${asking.clientId}&redirect_uri=${back}`,
    { step: 'name', app: asking },
  ),
  quiet(
    ['sign-in-stay', 'The page that asks whether to stay signed in'],
    `${host}/kmsi?standin=sign-in-stay`,
    { step: 'stay-signed-in', app: staying },
  ),
  quiet(
    ['consent-needs-admin', 'AADSTS90094: only an admin may consent'],
    `${host}/common/oauth2/v2.0/authorize?client_id=${refused.clientId}` +
      `&response_type=code&prompt=consent&scope=Mail.Read&redirect_uri=${back}`,
    { step: 'needs-admin', app: refused },
  ),
];
