import { describe, expect, test } from 'vitest';
import { memoDigest, memoFrom, memoSchema, memoWritten } from '../../lib/partners/memo';
import { memoFactsSchema } from '../../lib/partners/memo-facts';
import { memoJson } from '../../lib/reports/memo-json';
import { memoMarkdown } from '../../lib/reports/memo-markdown';
import { memoParts, type ShownMemo } from '../../lib/reports/memo-parts';
import { type Language, sentencesIn } from '../extension/sentences';
import { AT, chainWithMemos, draft, FACTS } from './evidence-chain';

const text = sentencesIn('en');
const { events, memos } = chainWithMemos(1);
const [memo] = memos;
const KEPT: ShownMemo = {
  facts: FACTS,
  typed: draft().typed,
  ...(memo && { kept: memo, digest: memoDigest(memo) }),
  ...(events[1] && { event: events[1] }),
};
const HOSTILE = 'A](https://evil.example) **b** <img src=x> @all #1\n# Approved |www.evil.example';

describe('a memo', () => {
  test('says with each part what it must: asker, witnesses, findings, tasks, version, chain', () => {
    const parts = memoParts(KEPT, text);
    expect(parts.map(({ id }) => id)).toEqual([
      ...['asks', 'approval', 'asked', 'found', 'tasks', 'witnesses', 'link', 'data', 'words'],
      'made',
    ]);
    const said = JSON.stringify(parts);
    for (const words of [
      'Contoso',
      'Danger. This asks for full control. Without an end.',
      'Not at that time',
      'Global admin (privileged)',
      'Chief Wizard (unknown, not in sight)',
      'There may be more',
      'https://learn.example/dap',
      'Assign licences',
      'License Administrator',
      'Consent Lens 1.2.3, catalogue of roles of 2026-11-01',
      `number 1, hash ${events[0]?.hash}`,
      `number 2, hash ${events[1]?.hash}`,
      memoDigest(memo),
    ]) {
      expect(said).toContain(words);
    }
  });

  test.each<[string, Partial<typeof FACTS>, string]>([
    [
      'acceptance that was seen',
      { accepted: true, acceptedAt: AT },
      'seen on the page at 2026-11-20 09:00:00 UTC',
    ],
    [
      'a page that was not read',
      { words: { unread: 'The page is still loading.', says: [] } },
      'The page is still loading.',
    ],
    ['a witness that was silent', { data: [] }, 'It said nothing about this.'],
    ['no tasks', { tasks: [], enough: [] }, 'Nobody chose what the partner is to do'],
    [
      'tasks without roles',
      { enough: [], relationshipAlone: true },
      'the relationship alone is enough',
    ],
    [
      'DAP without names of roles',
      { roles: [], rolesComplete: true },
      'By DAP: Global Administrator',
    ],
    ['no roles', { roles: [], dap: 'not-requested' }, 'No admin role was read.'],
    ['an unknown tenant', { tenant: 'unknown' }, 'a tenant nobody named'],
    ['nobody', { partner: {} }, 'a partner whose name was not read'],
    ['no findings', { findings: [] }, 'No check had anything to say.'],
    [
      'an app',
      {
        flow: 'app-consent',
        app: {
          complete: true,
          permissions: [{ value: 'Mail.Read', kind: 'application', risk: 'high' }],
        },
      },
      'Mail.Read (high risk, by itself)',
    ],
  ])('names %s', (_, facts, words) => {
    const markdown = memoMarkdown({ facts: { ...FACTS, ...facts }, typed: draft().typed }, text);
    expect(markdown.replaceAll('\\', '')).toContain(words);
  });

  test('is Markdown in which nothing from outside is markup', () => {
    const facts = { ...FACTS, partner: { name: HOSTILE } };
    const typed = { reason: HOSTILE, ticket: HOSTILE, approver: '' };
    const markdown = memoMarkdown({ facts, typed }, text);
    expect(markdown.match(/^# .*/gm)).toHaveLength(1);
    const unescaped = markdown.replace(/\\[^\n]/g, '').replace(/<https:\/\/learn[^>]*>/g, '');
    expect(unescaped).not.toMatch(/[<\][|@`]|:\/\/|www\.|^#+ Approved/m);
    expect(markdown).toContain('\n> \\# Approved');
  });

  test('as JSON can be read again, and its digest fits', () => {
    const file = JSON.parse(memoJson(KEPT));
    expect(file).toMatchObject({ format: 'consent-lens-memo', event: { seq: 2 } });
    expect(memoDigest(memoSchema.parse(file.memo))).toBe(file.digest);
  });

  test('names its tenant, its partner and its digest in the chain', () => {
    const kept = memoFrom(draft(), { seq: 3, hash: 'a'.repeat(64) }, AT);
    expect(kept.after).toEqual({ seq: 3, hash: 'a'.repeat(64) });
    expect(memoWritten(kept)).toEqual({
      ...{ at: AT, tenant: FACTS.tenant, kind: 'memo-written', about: draft().id },
      partner: { key: FACTS.partner.tenantId, name: 'Contoso', tenantId: FACTS.partner.tenantId },
      digest: memoDigest(kept),
    });
    const nobody = draft(1, { facts: { ...FACTS, partner: {} } });
    expect(memoWritten(memoFrom(nobody, kept.after, AT)).partner).toBeUndefined();
  });

  test('drops whatever is no field of it', () => {
    expect(memoFactsSchema.parse({ ...FACTS, page: 'secret' })).toEqual(FACTS);
  });

  test.each<Language>(['en', 'de'])('has all its words in %s', (language) => {
    expect(() => memoMarkdown(KEPT, sentencesIn(language))).not.toThrow();
  });
});
