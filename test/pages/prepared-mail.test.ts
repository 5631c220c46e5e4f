import { describe, expect, test } from 'vitest';
import { readPreparedMail } from '../../lib/pages/prepared-mail';

const LINK =
  'https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/x';
const HEAD = `By clicking the included link you will be able to accept the request.

Click to review and accept:
${LINK}

Duration in days:
365

Requested Microsoft Entra roles:

`;
const read = (text: string) => {
  const lines = text.split('\n');
  return readPreparedMail(
    lines,
    lines.findIndex((line) => line.includes('://')),
  );
};
const names = (text: string) => read(text).roleNames;

const KNOWN = 'Exchange administrator\nCan manage all aspects of the Exchange product.\n';
const UNKNOWN = 'Lighthouse Keeper\nCan keep the light burning at night.\n';

describe('the roles in a request’s text', () => {
  test.each<[what: string, list: string, names: string[]]>([
    [
      'with their descriptions',
      `${KNOWN}\n\n${KNOWN.replaceAll('Exchange', 'Teams')}`,
      ['Exchange administrator', 'Teams administrator'],
    ],
    [
      'with descriptions that are no sentences',
      'Exchange administrator\nLooks after mail\n\nUser administrator\nLooks after users\n',
      ['Exchange administrator', 'User administrator'],
    ],
    [
      'with one description that is no sentence',
      'Exchange administrator\nLooks after mailboxes and mail flow\n',
      ['Exchange administrator'],
    ],
    [
      'with an unknown one right below the only known one',
      'Exchange administrator\nLighthouse Keeper\n',
      ['Exchange administrator', 'Lighthouse Keeper'],
    ],
    [
      'without descriptions',
      'Exchange administrator\nUser administrator',
      ['Exchange administrator', 'User administrator'],
    ],
    [
      'in one line',
      'Exchange administrator, User administrator',
      ['Exchange administrator', 'User administrator'],
    ],
    [
      'in one line, one of them unknown',
      'Exchange administrator, Lighthouse Keeper',
      ['Exchange administrator', 'Lighthouse Keeper'],
    ],
    [
      'in another language',
      'Globaler Administrator\nKann alles verwalten.',
      ['Globaler Administrator'],
    ],
    ['in Japanese', 'グローバル管理者\nすべての側面を管理できます。', ['グローバル管理者']],
    [
      'with an unknown one first',
      `${UNKNOWN}\n${KNOWN}`,
      ['Lighthouse Keeper', 'Exchange administrator'],
    ],
    [
      'with an unknown one last',
      `${KNOWN}\n\n${UNKNOWN}`,
      ['Exchange administrator', 'Lighthouse Keeper'],
    ],
    [
      'with an unknown one and no empty lines',
      `${KNOWN}${UNKNOWN}`,
      ['Exchange administrator', 'Lighthouse Keeper'],
    ],
    [
      'with an unknown one that nobody describes',
      `${KNOWN}\nLighthouse Keeper\n\n${KNOWN}`,
      ['Exchange administrator', 'Lighthouse Keeper'],
    ],
    [
      'with an unknown one in a bare list',
      'Exchange administrator\nLighthouse Keeper\nHarbour Pilot',
      ['Exchange administrator', 'Lighthouse Keeper', 'Harbour Pilot'],
    ],
    [
      'all unknown',
      `${UNKNOWN}\n${UNKNOWN.replaceAll('Lighthouse', 'Bee')}`,
      ['Lighthouse Keeper', 'Bee Keeper'],
    ],
    [
      'all unknown, in a bare list',
      'Lighthouse Keeper\nBee Keeper',
      ['Lighthouse Keeper', 'Bee Keeper'],
    ],
    [
      'before a signature',
      `${KNOWN}\n\nKind regards,\nJane Doe\nContoso`,
      ['Exchange administrator'],
    ],
    [
      'before a signature without a greeting',
      `${KNOWN}\n\nJane Doe\n\nContoso`,
      ['Exchange administrator'],
    ],
    ['where there are none', '', []],
    ['where the text says that there are none', 'None', []],
  ])('are read %s', (_, list, expected) => {
    expect(names(HEAD + list)).toEqual(expected);
  });

  test('are read above the link too, as far as they are known', () => {
    expect(names(`Exchange administrator\nLighthouse Keeper\n\n${LINK}`)).toEqual([
      'Exchange administrator',
    ]);
  });

  test('are not complete where the list says that it goes on', () => {
    expect(read(`${HEAD}Exchange administrator, + 5 more`).complete).toBe(false);
    expect(read(HEAD + KNOWN).complete).toBe(true);
  });

  test('are no words of the request itself', () => {
    expect(names(HEAD.replace('Requested', 'Hello\nJane\n\nRequested') + KNOWN)).toEqual([
      'Exchange administrator',
    ]);
  });

  test.each([
    ['names', 'ab\n'],
    ['numbers', '1\n'],
    ['labels', 'ab:\n'],
    ['names and descriptions', 'ab\nIt is what it is.\n'],
    ['one line', 'ab,'],
  ])('are read in time, however many %s there are', (_, part) => {
    expect(() => read(HEAD + part.repeat(20_000))).not.toThrow();
  });
});

describe('the duration in a request’s text', () => {
  test.each<[string, string, string | undefined]>([
    ['under its label', HEAD, '365'],
    ['in another language', HEAD.replace('Duration in days:', '期間 (日数)：'), '365'],
    ['after an empty line', HEAD.replace('days:\n', 'days:\n\n'), '365'],
    ['that is no number', HEAD.replace('365', 'two years'), undefined],
    ['without a label', HEAD.replace('Duration in days:', ''), undefined],
  ])('is read %s', (_, text, duration) => {
    expect(read(text).duration).toBe(duration);
  });
});
