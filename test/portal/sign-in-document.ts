import type { SignInStep } from './app-consent';
import { consentDocument } from './consent-document';
import { pickInvitation } from './pick-scenario';
import { buttons, escaped, signInPage, tokens } from './sign-in-markup';

const heading = (text: string) =>
  `<div class="row title" role="heading" aria-level="1">${escaped(text)}</div>`;

function namePage(): string {
  const field = `<input type="email" name="loginfmt" id="i0116" aria-label="Email, phone, or Skype">`;
  return signInPage({
    pageId: 'ConvergedSignIn',
    language: 'en',
    title: 'Sign in to your account',
    config: { urlPost: '/common/login', ...tokens, sErrorCode: '' },
    body: heading('Sign in') + field + buttons('Next', 'Back'),
  });
}

function staySignedInPage(): string {
  const box = `<label><input type="checkbox" name="DontShowAgain"><span>Don't show this again</span></label>`;
  return signInPage({
    pageId: 'KmsiInterrupt',
    language: 'en',
    title: 'Sign in to your account',
    config: { urlPost: '/kmsi', ...tokens },
    body: heading('Stay signed in?') + box + buttons('Yes', 'No'),
  });
}

function needsAdminPage({ app }: SignInStep): string {
  const message = `AADSTS90094: ${app.name} needs permissions that only an admin can give.`;
  return signInPage({
    pageId: 'ConvergedError',
    language: 'en',
    title: 'Sign in to your account',
    config: { iErrorCode: 90094, sErrorCode: '90094', strServiceExceptionMessage: message },
    body: `${heading('Need admin approval')}<p>${escaped(app.name)}</p><p>${escaped(message)}</p>`,
  });
}

function playedPage(): string {
  return signInPage({
    pageId: 'StandIn',
    language: 'en',
    title: 'Stand-in portal',
    config: {},
    body: `${heading('Stand-in portal')}<p>It would go on from here. Nothing was sent anywhere.</p>`,
  });
}

const steps = { name: namePage, 'stay-signed-in': staySignedInPage, 'needs-admin': needsAdminPage };

/** What the sign-in hosts answer; undefined for an app that no scenario knows. */
export function signInDocument(method: string, url: URL): string | undefined {
  if (method === 'POST') return playedPage();
  const scenario = pickInvitation(url);
  if (scenario?.page === 'app-consent') {
    return consentDocument(scenario.data, scenario.language, url);
  }
  if (scenario?.page === 'sign-in') return steps[scenario.data.step](scenario.data);
  return undefined;
}
