// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { findPortal } from '../../lib/data/hosts';
import type { AppStatement } from '../../lib/domain/app';
import { readPortalAddress } from '../../lib/links/portal-address';
import { appConsent } from '../../lib/pages/app-consent';

type Entry = Readonly<Record<string, unknown>> | string | number | null;

const HEAD = '<meta name="PageID" content="ConvergedConsent">';

function read(main: string, data?: Readonly<Record<string, unknown>>) {
  const root = new DOMParser().parseFromString(
    `<html><head>${HEAD}</head><body><div role="main">${main}</div></body></html>`,
    'text/html',
  );
  if (data !== undefined) {
    const script = root.createElement('script');
    script.textContent = `$Config=${JSON.stringify(data)};`;
    root.head.append(script);
  }
  return appConsent.read(root);
}

function appOf(main: string, data?: Readonly<Record<string, unknown>>): AppStatement | undefined {
  const result = read(main, data);
  return result.ok ? result.value.app : undefined;
}

const list = (...titles: string[]) => `<ul>${titles.map((one) => `<li>${one}</li>`).join('')}</ul>`;
const scopes = (...entries: Entry[]) => ({ arrScopes: entries });
const both = (label: string, adminLabel: string) => ({ label, adminLabel });

describe('the consent page is not read', () => {
  test.each([
    ['while it is empty', '', undefined, 'nothing-rendered'],
    ['while it is busy', '<div aria-busy="true">…</div>', undefined, 'still-loading'],
    ['while it spins', '<p>Contoso</p><div class="ms-Spinner"></div>', undefined, 'still-loading'],
    ['with data alone that names nothing', '', { sAppName: 'x' }, 'nothing-rendered'],
  ])('%s', (_, main, data, error) => {
    expect(read(main, data)).toEqual({ ok: false, error });
  });

  test('elsewhere, whatever it shows', () => {
    const root = new DOMParser().parseFromString(
      `<body>${list('Read your mail')}<input type="submit" id="idSIButton9"></body>`,
      'text/html',
    );
    expect(appConsent.read(root)).toEqual({ ok: false, error: 'other-page' });
  });
});

describe('permissions', () => {
  test.each([
    ['a list', list('Read your mail', 'Send mail')],
    [
      'items by role',
      '<div><p role="listitem">Read your mail</p><p role="listitem">Send mail</p></div>',
    ],
    [
      'a table',
      '<table><tr><th>What</th></tr><tr><td>Read your mail</td><td>Why</td></tr><tr><td>Send mail</td></tr></table>',
    ],
    [
      'a fold',
      '<details><summary>Read your mail</summary>Text</details><details open><summary>Send mail</summary></details>',
    ],
    [
      'items that fold',
      '<ul><li><details><summary>Read your mail</summary>Text</details></li><li><button aria-expanded="true">Send mail</button><p>Text</p></li></ul>',
    ],
    [
      'an accordion of buttons',
      '<div><div><button aria-expanded="false">Read your mail</button></div><div><button aria-expanded="false">Send <b>mail</b></button></div></div>',
    ],
    [
      'items with descriptions in a list of one',
      '<ul><li>Read your mail<ul><li>Text</li></ul></li><li>Send mail</li></ul>',
    ],
    [
      'a table around them',
      `<table><tr><td><h1>Permissions</h1>${list('Read your mail', 'Send mail')}</td></tr></table>`,
    ],
    [
      'items in wrappers of their own',
      '<div role="list"><div><div role="listitem">Read your mail</div></div><div><div role="listitem">Send mail</div></div></div>',
    ],
  ])('in %s are found', (_, main) => {
    expect(appOf(main)).toEqual({
      titles: ['Read your mail', 'Send mail'],
      scopes: [],
      complete: true,
    });
  });

  test('beside menus, links and what belongs to another part of the page are found alone', () => {
    const rest = `<nav>${list('Home')}</nav><ul role="menu"><li>Sign out</li></ul><ul><li><a href="#">Terms</a></li></ul>`;
    expect(appOf(`${rest}${list('Read your mail')}`)?.titles).toEqual(['Read your mail']);
  });

  test.each([
    ['an item without a title', list('Read your mail', '<img alt="">')],
    ['an item with no letters', list('Read your mail', '•')],
    ['an item too long to be a title', list('Read your mail', 'x'.repeat(251))],
    ['a page that is still busy', `${list('Read your mail')}<i aria-busy="true"></i>`],
  ])('are not all of them with %s', (_, main) => {
    expect(appOf(main)).toMatchObject({ titles: ['Read your mail'], complete: false });
  });

  test('that nobody finds are not all of them', () => {
    expect(appOf('<p>This app would like much.</p>')).toMatchObject({
      titles: [],
      complete: false,
    });
  });

  test('are those of the list that the data knows, and all of it', () => {
    const main = `${list('Contoso', 'Fabrikam')}${list('Read your mail', 'Keep the light on')}`;
    expect(appOf(main, scopes(both('Read your mail', 'Read user mail')))?.titles).toEqual([
      'Read your mail',
      'Keep the light on',
    ]);
  });

  test('are found by the data where no structure shows them', () => {
    const data = scopes(both('Read your mail', 'Read user mail'), both('Send mail', 'Send'));
    expect(appOf('<div><p>Read  your mail</p><p>Send mail</p></div>', data)).toMatchObject({
      titles: ['Read your mail', 'Send mail'],
      complete: true,
    });
  });

  test('that only the data names are kept, and the page was not read whole', () => {
    expect(appOf('', scopes(both('Read your mail', 'Read user mail')))).toEqual({
      titles: [],
      scopes: [],
      wordings: [['Read your mail', 'Read user mail']],
      complete: false,
    });
  });
});

describe('the page’s data', () => {
  test.each<[string, Entry, Partial<AppStatement>]>([
    ['a value', 'Mail.Read', { scopes: ['Mail.Read'] }],
    [
      'an address',
      'https://graph.microsoft.com/Mail.Read',
      { scopes: ['https://graph.microsoft.com/Mail.Read'] },
    ],
    [
      'an id',
      '570282fd-fa5c-430d-a7fd-fc8dc98a9dca',
      { scopes: ['570282fd-fa5c-430d-a7fd-fc8dc98a9dca'] },
    ],
    ['a title', 'Keep the light on', { wordings: [['Keep the light on']] }],
    ['titles in any case', { LABEL: 'A', AdminLabel: 'B' }, { wordings: [['A', 'B']] }],
    [
      'a title and a value',
      { label: 'A', scope: 'Mail.Read' },
      { scopes: ['Mail.Read'], wordings: [['A']] },
    ],
    ['a value that is none', { label: 'A', scope: 'all of it' }, { wordings: [['A']] }],
  ])('can hold %s', (_, entry, said) => {
    expect(appOf(list('Read your mail'), scopes(entry))).toMatchObject(said);
  });

  test.each<[string, Entry]>([
    ['nothing', null],
    ['a number', 7],
    ['an empty text', '  '],
    ['an object that says nothing', { description: 'A' }],
    ['titles that are no text', { label: 7, adminLabel: {} }],
  ])('that holds %s leaves something unread', (_, entry) => {
    const data = scopes(entry, both('Read your mail', 'x'));
    expect(appOf(list('Read your mail'), data)?.complete).toBe(false);
  });

  test.each([
    [
      'a verified publisher',
      { sAppVerifiedPublisherName: 'Fabrikam' },
      { publisher: 'Fabrikam', verified: true },
    ],
    ['none', { sAppVerifiedPublisherName: '' }, { verified: false }],
    ['none, by null', { sAppVerifiedPublisherName: null }, { verified: false }],
    ['another publisher', { sAppPublisherName: 'Fabrikam' }, { publisher: 'Fabrikam' }],
  ])('names %s', (_, data, said) => {
    const { titles: _t, scopes: _s, complete: _c, ...rest } = appOf(list('Read'), data) ?? {};
    expect(rest).toEqual(said);
  });

  test('of a strange shape is no reason to fail', () => {
    for (const arrScopes of [null, 'x', 7, {}, { length: 9 }, [[['x']]]]) {
      expect(read(list('Read your mail'), { arrScopes, sAppName: [] }).ok).toBe(true);
    }
  });
});

describe('for whom a consent counts', () => {
  const data = scopes(both('Read your mail', 'Read user mail'));
  const box = '<input type="checkbox">';

  test.each([
    ['an empty box', box, undefined, false],
    ['a ticked box', '<input type="checkbox" checked>', undefined, true],
    ['a ticked box by role', '<i role="checkbox" aria-checked="true"></i>', undefined, true],
    ['a box by role', '<i role="checkbox" aria-checked="false"></i>', undefined, false],
    ['one of two boxes', `${box}<input type="checkbox" checked>`, undefined, true],
    ['an admin’s wording', list('Read user mail'), data, true],
    ['a person’s wording', list('Read your mail'), data, false],
    ['both wordings', list('Read your mail', 'Read user mail'), data, true],
    ['a box beside an admin’s wording', `${list('Read user mail')}${box}`, data, false],
    ['one wording for both', list('Send'), scopes(both('Send', 'Send')), undefined],
    ['neither', list('Read your mail'), undefined, undefined],
  ])('is told by %s', (_, main, said, organisation) => {
    expect(appOf(`<p>x</p>${main}`, said)?.organisation).toBe(organisation);
  });
});

describe('without data', () => {
  test.each([
    ['a badge', '<img src="/verified.svg" alt="">', true],
    ['its class', '<i class="publisher-verified"></i>', true],
    ['a badge that says no', '<img src="/unverified.svg" alt="">', false],
    ['both', '<i class="verified-area"><b class="not-verified"></b></i>', false],
    ['a word alone', '<p>verified</p>', undefined],
    ['a button that verifies', '<button class="verify"></button>', undefined],
  ])('the publisher is told by %s', (_, main, verified) => {
    expect(appOf(`${main}${list('Read your mail')}`)?.verified).toBe(verified);
  });

  test.each([
    [
      'what is called so',
      '<h1>Permissions</h1><div class="app-name">Cleaner</div><h2>Fabrikam</h2>',
      'Cleaner',
    ],
    [
      'the last heading before the list',
      '<h1>Permissions</h1><h2>For all</h2><h3>Cleaner</h3>',
      'Cleaner',
    ],
    [
      'no heading that leads to the list',
      '<h1>Permissions</h1><h2>Cleaner</h2><h3>It wants to:</h3>',
      'Cleaner',
    ],
    ['not the page’s own heading', '<h1>Permissions</h1>', undefined],
    ['none', '', undefined],
  ])('the app’s name is %s', (_, main, name) => {
    expect(appOf(`${main}${list('Read your mail')}`)?.name).toBe(name);
  });
});

test.each([
  ['https://login.microsoftonline.com/common/oauth2/v2.0/authorize', true],
  ['https://login.microsoftonline.com/kmsi', true],
  ['https://login.microsoftonline.us/common/login', true],
  ['https://login.partner.microsoftonline.cn/', true],
  ['https://login.microsoftonline.com.mcas.ms/common/adminconsent', true],
  ['https://admin.microsoft.com/common/adminconsent', false],
  ['https://portal.office.com/partner/partnersignup.aspx', false],
])('%s is looked at: %s', (href, is) => {
  const url = new URL(href);
  const portal = findPortal(url.hostname);
  expect(portal && appConsent.matches(readPortalAddress(url, portal))).toBe(is);
});
