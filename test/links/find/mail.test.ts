import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assessLink } from '../../../lib/checks/assess-link';
import { DANGER, EVIL, foundIn, HOME, placed } from './found';

const STEP_1 = `${HOME}?#/BillingAccounts/billing-accounts`;
const FREE = DANGER.replace('&DAP=true', '').replace('BillingAccounts/partner-i', 'partners/i');

const mail = (name: string) =>
  readFileSync(new URL(`../../fixtures/mails/${name}.eml`, import.meta.url));
const withCrlf = (content: Uint8Array) =>
  Buffer.from(Buffer.from(content).toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1');

describe('the mail that Partner Center proposes', () => {
  test.each([['invitation'], ['invitation-base64']])(
    '%s: step 1 is harmless, step 2 asks for DAP',
    async (name) => {
      for (const content of [mail(name), withCrlf(mail(name))]) {
        const { kind, links, notes } = await foundIn(content, `${name}.eml`);
        expect({ kind, notes }).toEqual({ kind: 'mail', notes: [] });
        expect(links.map(({ link }) => [link, assessLink(link).verdict])).toEqual([
          [STEP_1, 'not-consent'],
          [DANGER, 'danger'],
        ]);
      }
    },
  );

  test('is told with its decoded subject and sender, at the line where its body begins', async () => {
    const { links } = await foundIn(mail('invitation-base64'));
    expect(links[1]).toEqual({
      link: DANGER,
      line: 10,
      column: 1,
      part: 'text/plain',
      mail: {
        subject: 'Einladung von Contoso – bitte prüfen',
        from: 'Adèle Vance <adele@contoso.example>',
      },
    });
  });
});

test('a mail whose HTML lies shows it beside its honest text', async () => {
  const { links } = await foundIn(mail('lying-html'), 'lying-html.eml');
  expect(placed(links.filter(({ part }) => part === 'text/plain'))).toEqual([
    `14:9 ${STEP_1}`,
    `15:9 ${FREE}`,
  ]);
  expect(links.filter(({ mismatch }) => mismatch)).toMatchObject([
    {
      part: 'text/html',
      line: 21,
      mismatch: { kind: 'leaves-portal', shownHost: 'admin.microsoft.com' },
    },
  ]);
});

test('messages inside a mail are opened, with their own subject and place', async () => {
  const { links, notes } = await foundIn(mail('forwarded'), 'forwarded.eml');
  expect(notes).toEqual([]);
  expect(links.map(({ mail: head, line, link }) => [head?.subject, line, link])).toEqual([
    ['Fwd: is this real?', 10, 'https://www.fabrikam.example/portal'],
    ['Contoso invites Fabrikam', 29, STEP_1],
    ['Contoso invites Fabrikam', 32, DANGER],
    ['The second one', 44, FREE],
  ]);
});

describe('a damaged mail is read all the same, and told', () => {
  test('with a boundary that never comes, no end, and a torn part', async () => {
    const { links, notes } = await foundIn(mail('broken'), 'broken.eml');
    expect(notes).toEqual([{ note: 'broken-mail', line: 5 }]);
    expect(links.map(({ link }) => link)).toEqual([DANGER, FREE]);
  });

  test('in a charset that nobody knows', async () => {
    const { links, notes } = await foundIn(mail('unknown-charset'));
    expect(notes).toEqual([{ note: 'unknown-charset', value: 'x-klingon', line: 10 }]);
    expect(placed(links)).toEqual([`10:8 ${DANGER}`]);
  });

  const start = 'From: a@contoso.example\nSubject: x\n';
  test.each<[string, string, string[]]>([
    ['no empty line after its header', `${start}see ${DANGER}`, [DANGER]],
    ['no boundary at all', `${start}Content-Type: multipart/mixed\n\n${DANGER}\n`, [DANGER]],
    [
      'text before, between and after its parts',
      `${start}Content-Type: multipart/mixed; boundary=b\n\n${DANGER}\n--b\n\n${EVIL}\n--b--\n${HOME}\n`,
      [DANGER, EVIL, HOME],
    ],
    ['two fields and no more', `${start}\n${DANGER}\n`, [DANGER]],
    [
      'letters that are no base64',
      `${start}Content-Transfer-Encoding: base64\n\n\u0001\u0002!\n\n`,
      [],
    ],
  ])('%s', async (_, text, wanted) => {
    const { links } = await foundIn(text, 'x.eml');
    expect([...new Set(links.map(({ link }) => link))]).toEqual(wanted);
  });
});

describe('parts of a mail', () => {
  const part = (type: string, body: string, more = '') =>
    `From: a@contoso.example\nMIME-Version: 1.0\nContent-Type: ${type}\n${more}\n${body}`;
  const base64 = (text: string) => Buffer.from(text).toString('base64');

  test.each<[string, string]>([
    [
      'flowed text',
      part('text/plain; format=flowed; delsp=yes', `${DANGER.slice(0, 70)} \n${DANGER.slice(70)}`),
    ],
    ['a table', part('text/csv', `a,b\n1,${DANGER},2`)],
    ['Markdown', part('text/markdown', `[a](${DANGER})`)],
    [
      'an encoded calendar',
      part(
        'text/calendar; method=REQUEST',
        base64(`URL:${DANGER}`),
        'Content-Transfer-Encoding: base64\n',
      ),
    ],
    [
      'an attached page',
      part(
        'application/octet-stream',
        base64(`<a href="${DANGER.replaceAll('&', '&amp;')}">x</a>`),
        'Content-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="a.html"\n',
      ),
    ],
    [
      'an encoded message',
      part(
        'message/rfc822',
        base64(part('text/plain', DANGER)),
        'Content-Transfer-Encoding: base64\n',
      ),
    ],
    ['an encoded subject', part('text/plain', '', `Subject: =?utf-8?B?${base64(DANGER)}?=\n`)],
    ['a header', part('text/plain', '', `List-Unsubscribe: <${DANGER}>\n`)],
    [
      'a quoted boundary with a comment after it',
      part('multipart/mixed; boundary="a b" (c)', `--a b\n\n${DANGER}\n--a b--\n`),
    ],
  ])('%s is read', async (_, text) => {
    const { links } = await foundIn(text, 'x.eml');
    expect(links.map(({ link }) => link)).toEqual([DANGER]);
  });

  test('an attachment that cannot be read is told by its name, a picture is not', async () => {
    const binary = base64('\0\u0001'.repeat(100));
    const attached = (type: string, name: string) =>
      part(
        type,
        binary,
        `Content-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="${name}"\n`,
      );
    expect((await foundIn(attached('application/pdf', 'offer.pdf'), 'x.eml')).notes).toEqual([
      { note: 'attachment-unread', value: 'offer.pdf', line: 7 },
    ]);
    expect((await foundIn(attached('image/png', 'logo.png'), 'x.eml')).notes).toEqual([]);
  });

  test('a message inside five others is opened; deeper ones are searched as text, and told', async () => {
    const nested = (depth: number): string =>
      part('message/rfc822', depth > 1 ? nested(depth - 1) : part('text/plain', DANGER));
    const five = await foundIn(nested(5), 'x.eml');
    expect(five).toMatchObject({ links: [{ link: DANGER, part: 'text/plain' }], notes: [] });
    const seven = await foundIn(nested(7), 'x.eml');
    expect(seven).toMatchObject({
      links: [{ link: DANGER }],
      notes: [{ note: 'nested-too-deep' }],
    });
  });
});
