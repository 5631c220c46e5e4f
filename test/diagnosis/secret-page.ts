import type { DescribedPage } from '../../lib/diagnosis/describe-page';
import { isFieldWord } from '../../lib/diagnosis/field-words';
import { OWN_WORDS, wordsOf } from './own-words';

/** A name of a field that names nobody. */
const FIELD = 'partnerTenantId';

/** A page in the making, and its address. */
type Draft = {
  readonly root: Document;
  readonly main: Element;
  readonly fields: string[];
  host: string;
  path: string;
  query: string;
  hash: string;
};

const lettersOf = (secret: string) => secret.replace(/[^a-z]/gi, '').toLowerCase() || 'x';

function add({ root, main }: Draft, tag: string, attributes: Record<string, string> = {}): Element {
  const element = root.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  main.append(element);
  return element;
}

function speak({ root }: Draft, language: string): void {
  const { documentElement: html } = root;
  html.setAttribute('lang', [language, html.getAttribute('lang')].join('-'));
}

/** Everywhere on a page, and in its address, where something secret may stand. */
export const PLACES: Readonly<Record<string, (page: Draft, secret: string) => void>> = {
  text: (page, secret) => add(page, 'p').append(secret),
  'a heading': (page, secret) => add(page, 'h1').append(`Invitation of ${secret} and others`),
  'a list': (page, secret) => {
    for (const text of ['Global Administrator', secret, secret]) {
      add(page, 'li').append(text);
    }
  },
  'the title': (page, secret) => {
    page.root.title += ` ${secret}`;
  },
  'a comment': (page, secret) => page.main.append(page.root.createComment(secret)),
  'a script': (page, secret) => add(page, 'script', { type: 'application/json' }).append(secret),
  'a style': (page, secret) => add(page, 'style').append(secret),
  'a template': (page, secret) => {
    const template = add(page, 'template') as HTMLTemplateElement;
    template.content.append(secret);
  },
  'a shadow root': (page, secret) => {
    const shadow = add(page, 'x-card').attachShadow({ mode: 'open' });
    const label = page.root.createElement('span');
    label.append(secret);
    shadow.append(label, secret);
  },
  'a picture': (page, secret) => {
    const svg = page.root.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const title = page.root.createElementNS('http://www.w3.org/2000/svg', 'title');
    title.append(secret);
    svg.append(title);
    page.main.append(svg);
  },
  'a text field': (page, secret) => add(page, 'textarea').append(secret),
  'a button’s word': (page, secret) => add(page, 'input', { type: 'submit', value: secret }),
  'a tag': (page, secret) => add(page, lettersOf(secret)).append('x'),
  'a custom tag': (page, secret) => add(page, `x-${lettersOf(secret)}`).append('x'),
  'an attribute’s name': (page, secret) => add(page, 'p', { [`data-${lettersOf(secret)}`]: '' }),
  'a role': (page, secret) => add(page, 'p', { role: secret }),
  'roles, after a true one': (page, secret) => add(page, 'p', { role: `listitem ${secret}` }),
  'a type': (page, secret) => add(page, 'input', { type: secret }),
  'a language': (page, secret) => speak(page, `en-${secret}`),
  'another language': (page, secret) => speak(page, secret),
  ...Object.fromEntries(
    [
      ...['id', 'class', 'name', 'title', 'alt', 'href', 'src', 'style', 'placeholder', 'value'],
      ...['aria-label', 'aria-expanded', 'aria-level', 'aria-busy', 'aria-rowcount', 'hidden'],
      ...['data-automation-id', 'data-tenant', 'slot', 'is', 'colspan', 'open', 'disabled'],
    ].map((name) => [
      `the attribute ${name}`,
      (page: Draft, secret: string) => add(page, 'a', { [name]: secret }),
    ]),
  ),
  'a frame': (page, secret) => add(page, 'iframe', { srcdoc: secret, name: secret }),
  'the host': (page, secret) => {
    page.host = `${lettersOf(secret)}.${page.host}`;
  },
  'the path': (page, secret) => {
    page.path += `/${encodeURIComponent(secret)}/users`;
  },
  'the query': (page, secret) => {
    page.query += `&partnerId=${encodeURIComponent(secret)}&DAP=${encodeURIComponent(secret)}`;
  },
  'the kind of invitation': (page, secret) => {
    page.query += `&invType=${encodeURIComponent(secret)}`;
  },
  'a parameter’s name': (page, secret) => {
    page.query += `&${encodeURIComponent(secret)}=true&${encodeURIComponent(secret)}`;
  },
  'another route': (page, secret) => {
    page.query += `&ref=${encodeURIComponent(`/partners/${secret}`)}`;
  },
  'the hash': (page, secret) => {
    page.hash += `/${encodeURIComponent(secret)}`;
  },
  'the hash as it is': (page, secret) => {
    page.hash += `/${secret}&${secret}=${secret}`;
  },
  'the hash’s parameters': (page, secret) => {
    page.hash += `?${encodeURIComponent(secret)}=${encodeURIComponent(secret)}`;
  },
};

/** A secret and where it stands. */
export type Hidden = { readonly place: string; readonly secret: string };

/** A page that holds secrets; what stands on it is also in names of fields, alone and beside known words. */
export function pageWith(hidden: readonly Hidden[]): DescribedPage {
  const root = new DOMParser().parseFromString('<main><p>Roles</p></main>', 'text/html');
  const main = root.querySelector('main') ?? root.body;
  const page: Draft = {
    ...{ root, main, host: 'admin.microsoft.com', path: '/Adminportal/Home', query: '?' },
    ...{ hash: '#/partners/invitation', fields: [FIELD] },
  };
  for (const { place, secret } of hidden) {
    PLACES[place]?.(page, secret);
    const word = lettersOf(secret);
    const capital = word.charAt(0).toUpperCase() + word.slice(1);
    page.fields.push(
      word,
      `${word}Roles`,
      `partner${capital}Id`,
      `${capital}Group`,
      `role${capital}s`,
      `partner.${word}`,
      `roles[].${word}Id`,
      `${secret}.id`,
    );
  }
  return {
    adapter: 'reseller-invitation',
    address: `https://${page.host}${page.path}${page.query}${page.hash}`,
    root,
    innerRoot: (element) => element.shadowRoot,
    answers: [{ answer: 'partners', why: 'unknown-shape', status: 200, names: page.fields }],
    version: '0.1.0',
    language: root.documentElement.lang,
    state: 'unreadable',
    reasons: ['no-accept-control'],
  };
}

/** What of the secrets a report gives away, whole or in parts; none is what is wanted. */
export function leaksIn(report: string, hidden: readonly Hidden[]): string[] {
  const said = report.toLowerCase();
  const parts = hidden
    .flatMap(({ secret }) => [secret, ...secret.split(/[^\p{L}\p{N}]+/u)])
    .map((part) => part.toLowerCase());
  return [...new Set(parts)].filter(
    (part) => part.length >= 4 && !isOurs(part) && said.includes(part),
  );
}

/** Whether a text is made of words that stand in any report, or lies within one. */
function isOurs(text: string): boolean {
  const ours = [...OWN_WORDS, FIELD.toLowerCase()];
  const words = wordsOf(text);
  return (
    !/\d/.test(text) &&
    words.every((word) => isFieldWord(word) || ours.some((own) => own.includes(word)))
  );
}
