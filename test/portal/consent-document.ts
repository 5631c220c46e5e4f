import type { AppConsent } from './app-consent';
import { consentWords } from './consent-words';
import type { Language } from './language';
import { buttons, escaped, signInPage, tokens } from './sign-in-markup';

type Words = (typeof consentWords)[Language];
type Scope = { readonly label: string; readonly description: string };

function scopeItem({ description, label }: Scope, index: number): string {
  const id = `scope-${index}`;
  return (
    `<li class="scope"><button type="button" class="scope-toggle" aria-expanded="false"` +
    ` aria-controls="${id}"><span class="chevron" aria-hidden="true"></span></button>` +
    `<div class="scope-words"><div class="scope-label">${escaped(label)}</div>` +
    `<div class="scope-description" id="${id}" hidden>${escaped(description)}</div></div></li>`
  );
}

function publisherLine({ domain, publisher }: AppConsent['app'], words: Words): string {
  const name = publisher
    ? `<span class="publisher">${escaped(publisher)}</span><span class="verified" role="img"></span>`
    : `<span class="publisher">${escaped(words.unverified)}</span>`;
  return `<div class="app-publisher">${name}</div><div class="app-domain">${escaped(domain)}</div>`;
}

function choiceBox(words: Words): string {
  return (
    `<label class="choice"><input type="checkbox" name="forOrganization" value="true">` +
    `<span>${escaped(words.choice)}</span></label>`
  );
}

function bodyOf({ app, whom }: AppConsent, scopes: readonly Scope[], words: Words): string {
  const line = (text: string) => `<p>${escaped(text)}</p>`;
  return [
    `<div class="identity">admin@contoso.com</div>`,
    `<div id="consentHeader" class="row title" role="heading" aria-level="1">${escaped(words.title)}</div>`,
    whom === 'organization' ? `<div class="subtitle">${escaped(words.forOrganization)}</div>` : '',
    `<div class="app-name">${escaped(app.name)}</div>`,
    publisherLine(app, words),
    line(words.notByMicrosoft),
    `<div class="would-like">${escaped(words.wouldLike)}</div>`,
    `<ul class="scopes">${scopes.map(scopeItem).join('')}</ul>`,
    whom === 'choice' ? choiceBox(words) : '',
    whom === 'organization' ? line(words.ifAccepted) : '',
    line(words.review),
    line(words.report),
    `<input type="hidden" name="acceptConsent" value="true">`,
    buttons(words.accept, words.cancel),
  ].join('\n');
}

/** The page on which an app asks for permissions, as the server of the sign-in hosts sends it. */
export function consentDocument(consent: AppConsent, language: Language, url: URL): string {
  const words = consentWords[language];
  const spoken = language === 'fr' ? 'en' : language;
  const scopes = consent.permissions.map(({ says, title }) => ({
    label: title[spoken],
    description: says[spoken],
  }));
  const tenant = url.pathname.split('/').at(1) ?? 'common';
  return signInPage({
    pageId: 'ConvergedConsent',
    language,
    title: words.title,
    config: {
      urlPost: `/${tenant}/Consent/Set`,
      ...tokens,
      arrScopes: scopes,
      sAppName: consent.app.name,
    },
    body: bodyOf(consent, scopes, words),
  });
}
