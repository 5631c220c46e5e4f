import { describe, expect, test } from 'vitest';
import { assessFound } from '../../lib/checks/assess-found';
import type { CheckedLink } from '../../lib/checks/checked-link';
import { linkParameters } from '../../lib/sheets/link-parameters';
import { linkRow, troubleWords } from '../../lib/sheets/link-row';
import { linkSheet } from '../../lib/sheets/link-sheet';
import { linkSuggestion } from '../../lib/sheets/link-suggestion';
import { sentencesIn } from '../extension/sentences';

const text = sentencesIn('en');
const TENANT = '5ce90100-7e57-4aaa-8bbb-000000000100';
const HOME = 'https://admin.microsoft.com/Adminportal/Home';
const CLEAR = `${HOME}?invType=ResellerRelationship&partnerId=${TENANT}#/partners/invitation`;
const DAP = CLEAR.replace('#', '&DAP=true#');
const DAP_ONLY = CLEAR.replace('ResellerRelationship', 'Administration');
const GDAP = `${HOME}#/partners/invitation/granularAdminRelationships/${TENANT}-${TENANT}`;
const FALSE_HOST = DAP.replace('microsoft.com', 'microsoft.com.example.org');
const WITH = { day: '2026-11-30', version: '1.2.3', catalogue: '2026-11-20' };

const checked = (link: string, file?: string): CheckedLink => ({
  link,
  assessment: assessFound({ link, line: 1, column: 1 }),
  place: { line: 7, column: 1, ...(file !== undefined && { file }) },
});
const sheetOf = (link: string) => linkSheet(checked(link), WITH, text);
const wordsOf = (link: string) =>
  Object.fromEntries(linkParameters(link, text).map(({ name, words }) => [name, words]));

describe('a line of the table', () => {
  test('says verdict, kind, partner and place in words', () => {
    expect(linkRow(checked(DAP, 'a.eml'), text)).toEqual({
      verdict: 'danger',
      verdictWords: 'Danger',
      title: 'This asks for full control, without an end date',
      kind: 'Reseller relationship',
      partner: TENANT,
      provider: '',
      place: 'a.eml, line 7',
      link: DAP,
    });
  });

  test('leaves the kind open where a link only pretends', () => {
    expect(linkRow(checked(FALSE_HOST), text).kind).toBe('Cannot be told');
    expect(linkRow(checked('https://www.example.org/'), text).kind).toBe('No consent');
  });

  test.each([
    [{ file: 'a.png', what: 'binary' as const }, 'a.png: This is no text, so it was not read.'],
    [{ file: 'a.msg', what: 'binary' as const }, /Save the mail as \.eml/],
    [{ what: 'no-link' as const }, 'Pasted text: No link was found in it.'],
    [{ file: 'a.eml', what: 'broken-mail' as const, line: 3 }, /^a\.eml, line 3: The mail/],
  ])('about a file that %j', (trouble, words) => {
    expect(troubleWords(trouble, text)).toMatch(words);
  });
});

describe('each part of a link', () => {
  test.each([
    [DAP, 'invType', 'Invites to a reseller relationship.'],
    [DAP, 'partnerId', 'The partner’s tenant id.'],
    [DAP, 'DAP', 'Asks for delegated admin privileges (DAP).'],
    [DAP.replace('DAP=true', 'dap=perhaps'), 'DAP', /proves nothing/],
    [DAP.replace(TENANT, 'me'), 'partnerId', /is none/],
    [DAP, '#', /since October 2023/],
    [GDAP, '#', /approves a GDAP request/],
    [`${CLEAR}?invType=Strange`, 'invType', 'Not known here.'],
    [`${CLEAR}&utm=1`, 'utm', 'Not known here.'],
    [FALSE_HOST, 'host', 'Not a portal that Consent Lens knows.'],
    [FALSE_HOST, 'DAP', 'Asks for delegated admin privileges (DAP).'],
    [
      'https://login.microsoftonline.com/common/adminconsent?client_id=1&redirect_uri=https://app.example:8443/cb',
      'redirect_uri',
      /app\.example:8443/,
    ],
  ])('of %s is said in words: %s', (link, name, words) => {
    expect(wordsOf(link)[name]).toMatch(words);
  });

  test('is counted where there are too many, and cut where it is too long', () => {
    const parts = linkParameters(`${HOME}?${'x=1&'.repeat(100)}y=1`, text);
    expect(parts).toHaveLength(41);
    expect(parts.at(-1)?.words).toBe('62 more parts are not shown.');
    expect(linkParameters(`${HOME}?x=${'y'.repeat(9999)}`, text)[1]?.value).toHaveLength(302);
  });

  test('is nothing where there is no address', () => {
    expect(linkParameters('no address', text)).toEqual([]);
  });
});

describe('what follows from a link', () => {
  test('with DAP is a message and the same link without', () => {
    const { message, twin, statement } = sheetOf(DAP);
    expect(message?.text).toContain('DAP');
    expect(twin).toContain('DAP=false');
    expect(statement).toBeUndefined();
  });

  test('that was wrapped is the chain to where it leads, and parts and twin of the link inside', () => {
    const host = 'eur01.safelinks.protection.outlook.com';
    const sheet = sheetOf(`https://${host}/?url=${encodeURIComponent(DAP)}&data=05`);
    expect(sheet.chain).toBe(`Safe Links (${host}) → admin.microsoft.com`);
    expect(sheet.parameters).toEqual(sheetOf(DAP).parameters);
    expect(sheet.twin).toBe(sheetOf(DAP).twin);
    expect(sheetOf(DAP).chain).toBeUndefined();
  });

  test('that asks for nothing but DAP is that there is no such link', () => {
    const { twin, noTwin } = sheetOf(DAP_ONLY);
    expect(twin).toBeUndefined();
    expect(noTwin).toContain('no form without DAP');
  });

  test('that is clear is a statement: what, when, with what, and who has the last word', () => {
    const { message, statement } = sheetOf(CLEAR);
    expect(message).toBeUndefined();
    expect(statement).toContain(CLEAR);
    expect(statement).toMatch(
      /Checked on 2026-11-30 with Consent Lens 1\.2\.3 and its catalogue of 2026-11-20\..+The page that opens has the last word\.$/,
    );
  });

  test('that pretends is a question that does not pass the link on', () => {
    const { message, twin } = sheetOf(FALSE_HOST);
    expect(message?.text).toContain('admin.microsoft.com.example.org');
    expect(message?.text).not.toContain('https://');
    expect(twin).toBeUndefined();
  });
});

describe('the line in the address bar', () => {
  test.each([
    ['', /^Paste a link/],
    [DAP, /^Danger: .+ Asked by tenant 5ce90100/],
    [`${CLEAR} ${DAP}`, /^2 links\. The most serious one: Danger/],
    ['https://www.example.org/', /^No consent link/],
  ])('for %j is %s', (typed, words) => {
    expect(linkSuggestion(typed, text)).toMatch(words);
  });
});
