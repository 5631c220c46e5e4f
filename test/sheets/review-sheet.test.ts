import { describe, expect, test } from 'vitest';
import type { DECISIONS, Review } from '../../lib/partners/review';
import { reviewCsv } from '../../lib/reports/review-csv';
import { reviewMarkdown } from '../../lib/reports/review-markdown';
import { askMessage, reviewNext } from '../../lib/sheets/review-next';
import { reviewSheet } from '../../lib/sheets/review-sheet';
import { sentencesIn } from '../extension/sentences';
import { ledgerAfter } from '../partners/readings';
import { decideAll, entryFor, gdap, MADE, OPENED, REVIEW, row } from '../partners/reviews';

const text = sentencesIn('en');
const CLOSED = '2026-11-30T12:00:00.000Z';
const ledger = ledgerAfter([
  {
    at: OPENED,
    rows: [
      row('Contoso', { access: ['dap', 'reseller'], roleNames: ['Global Administrator'] }),
      gdap('Northwind', 'Reports Reader', 'User Administrator'),
      row('Fabrikam', { access: ['oem'] }),
      row('=HYPERLINK("x")|`<b>', { access: ['other'] }),
    ],
  },
]);

const closed = (review: Review): Review => ({
  ...review,
  closedAt: CLOSED,
  nextDueAt: '2027-02-28T12:00:00.000Z',
  made: MADE,
  seal: { seq: 18, hash: 'ab'.repeat(32) },
});
const SHEET = reviewSheet(closed(decideAll(REVIEW, ledger, 'remove')), undefined, text);
const lineOf = (partner: string) => SHEET.lines.find((line) => line.partner === partner);

describe('the report of a review', () => {
  test('says at its top what it rests on, who made it, with what, and where the chain ends', () => {
    expect(SHEET.facts.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      `Tenant: ${REVIEW.tenant}`,
      'Opened: 2026-11-30 09:00 UTC',
      'Closed: 2026-11-30 12:00 UTC',
      'Was due: 2026-11-20',
      'Next one due: 2027-02-28',
      'Reviewer: Ada',
      'List last read: 2026-11-30 09:00 UTC, complete',
      'Consent Lens: 1.2.3',
      'Catalogue of roles: 2026-11-20',
      `Last event (18), SHA-256: ${'ab'.repeat(32)}`,
    ]);
  });

  test('puts the most dangerous first, with what it holds', () => {
    expect(SHEET.lines[0]).toMatchObject({
      partner: 'Contoso',
      access: 'DAP, Reseller',
      roles: 'Global Administrator',
      decision: 'Remove',
      decided: 'remove',
      by: 'Ada',
    });
  });

  test('counts each decision', () => {
    expect(SHEET.counts).toEqual(['Keep: 0', 'Reduce: 0', 'Remove: 4', 'Ask: 0']);
  });

  test.each([
    ['a list that was not whole', { readAt: OPENED, whole: false }, 'not complete'],
    ['an old list', { readAt: '2026-01-01T00:00:00.000Z', whole: true }, 'more than a week ago'],
    ['no list', { readAt: null, whole: false }, 'never read'],
  ])('says prominently that it rests on %s', (_, basis, said) => {
    const { doubts } = reviewSheet({ ...closed(REVIEW), basis }, undefined, text);
    expect(doubts.join(' ')).toContain(said);
    expect(SHEET.doubts).toEqual([]);
  });

  test('says of an open review that it is a draft', () => {
    expect(reviewSheet(REVIEW, undefined, text).draft).toContain('draft');
    expect(SHEET.draft).toBeUndefined();
  });

  test('says what changed since the review before, and what is gone', () => {
    const entries = [
      entryFor(ledger, 'Contoso', 'remove'),
      entryFor(ledger, 'Fabrikam', 'keep', { grant: 'x', keys: ['x'] }),
    ];
    const sheet = reviewSheet(
      closed(decideAll(REVIEW, ledger)),
      { ...REVIEW, id: '1', entries },
      text,
    );
    const since = (partner: string) => sheet.lines.find((line) => line.partner === partner)?.since;
    expect(since('Contoso')).toContain('Decided then: Remove. It is still there.');
    expect(since('Northwind')).toBe('New since the last review');
    expect(sheet.goneSince).toEqual(['Fabrikam']);
  });

  test('keeps what went away while the review was open apart', () => {
    const entries = [entryFor(ledger, 'Contoso', 'remove', { gone: true })];
    const sheet = reviewSheet(closed({ ...REVIEW, entries }), undefined, text);
    expect([sheet.lines, sheet.gone.map(({ partner }) => partner)]).toEqual([[], ['Contoso']]);
  });
});

describe('what to do next', () => {
  const next = (partner: string, decision: (typeof DECISIONS)[number]) => {
    const { held } = entryFor(ledger, partner);
    return reviewNext(held, decision, text).map(({ intro }) => intro);
  };

  test.each([
    ['Contoso', 'remove', ['To take DAP back', 'Only the partner can end']],
    ['Contoso', 'reduce', ['To take DAP back']],
    ['Northwind', 'remove', ['To take these roles back']],
    ['Northwind', 'reduce', ['Roles of a relationship cannot', 'To take these roles back']],
    ['Fabrikam', 'remove', ['No admin in your tenant']],
    ['Fabrikam', 'reduce', ['There is no role to take away']],
    ['Contoso', 'keep', []],
    ['Contoso', 'ask', []],
  ] as const)('about %s, %s: %j', (partner, decision, starts) => {
    const intros = next(partner, decision);
    expect(intros).toHaveLength(starts.length);
    expect(intros.filter((intro, at) => !intro.startsWith(starts[at] ?? ''))).toEqual([]);
  });

  test('is the partner to be asked about, where nobody knows the kind of access', () => {
    expect(lineOf('=HYPERLINK("x")|`<b>')?.next[0]?.intro).toContain('Ask the partner');
  });

  test('is a message that names what the partner holds, each in a line of its own', () => {
    const { held, partner } = entryFor(ledger, 'Northwind');
    const message = askMessage('tenant-id', { ...partner, name: 'North\nwind' }, held, text);
    expect(message).toContain('- Reports Reader\n- User Administrator');
    expect(message).toContain('tenant-id');
    expect(message).toContain('for North wind:');
  });
});

describe('the report as a file', () => {
  test('in Markdown keeps names and notes from being markup', () => {
    const entries = decideAll(REVIEW, ledger, 'ask').entries.map((entry) => ({
      ...entry,
      note: '# [x](https://evil.example)\n- <img src=x>',
    }));
    const markdown = reviewMarkdown(reviewSheet(closed({ ...REVIEW, entries }), undefined, text));
    expect(markdown).toContain('\\=HYPERLINK("x")\\|\\`\\<b\\>');
    expect(markdown).not.toMatch(/[^\\]<(?!https:\/\/learn\.microsoft\.com)/);
    expect(markdown).not.toMatch(/(?<!\\)\]\(/);
    expect(markdown).not.toContain('https://evil');
    expect(markdown.match(/^#+ /gm)).toHaveLength(2 + 4);
  });

  test('in Markdown has every grant with its decision', () => {
    const markdown = reviewMarkdown(SHEET);
    for (const partner of ['Contoso', 'Northwind', 'Fabrikam']) {
      expect(markdown).toContain(`### ${partner}: Remove`);
    }
    expect(markdown).toContain('1. In the Microsoft 365 admin center open Settings');
  });

  test('as a table has a line for each grant, and no cell that a spreadsheet computes', () => {
    const lines = reviewCsv(SHEET).split('\r\n');
    expect(lines[0]).toContain('tenant,review,partner');
    expect(lines.filter((line) => line.startsWith(REVIEW.tenant))).toHaveLength(4);
    expect(reviewCsv(SHEET)).toContain(`"'=HYPERLINK(""x"")|\`<b>"`);
  });
});
