// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PageStatement, ReadFailure } from '../../lib/domain/page';
import { failure, type Result } from '../../lib/domain/result';
import { answerPage } from '../../lib/extension/answer-page';
import type { PageReport } from '../../lib/extension/message-types';
import { pageMessageSchema } from '../../lib/extension/messages';
import { relationshipRequest } from '../../lib/pages/relationship-request';
import { sentencesIn } from './sentences';

const ORIGIN = 'https://partner.microsoft.com';
const ADDRESS = `${ORIGIN}/dashboard/v2/customers/none-that-is-known`;

type Words = Result<PageStatement, ReadFailure>;

const fixture = (name: string): Words => {
  const file = join(import.meta.dirname, `../fixtures/pages/${name}.html`);
  const page = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html');
  return relationshipRequest.read(page);
};

/** What the background answers to a panel that has read this, through the message's own schema. */
const answer = (words?: Words, more: Partial<PageReport> = {}) => {
  const seen: PageReport = {
    addresses: [ADDRESS],
    readBefore: false,
    heard: [],
    accepted: false,
    settled: true,
    late: false,
    ...(words !== undefined && { words }),
    ...more,
  };
  const message = JSON.parse(JSON.stringify({ name: 'page:seen', seen }));
  const parsed = pageMessageSchema.parse(message);
  if (parsed.name !== 'page:seen') throw new Error('another message');
  expect(parsed.seen).toEqual(message.seen);
  return answerPage(seen, ORIGIN, sentencesIn('en'));
};
const shown = (words?: Words, more: Partial<PageReport> = {}) => {
  const { sheet } = answer(words, more).order;
  return { state: sheet?.state, ...sheet?.attributes };
};

describe('in Partner Center', () => {
  test.each<[string, Words | undefined]>([
    ['before the page was read', undefined],
    ['where no link is prepared', fixture('prepared-hostile-only-looks-like')],
    ['where no link is prepared for long', failure('other-page')],
  ])('nothing is shown %s', (_, words) => {
    expect(answer(words, { late: true })).toEqual({ order: { page: 'relationship-request' } });
  });

  test.each([
    ['prepared-reseller-dap', 'danger', 'requested'],
    ['prepared-reseller-dap-ja', 'danger', 'requested'],
    ['prepared-reseller-free-de', 'clear', 'not-requested'],
    ['prepared-hostile-two-links', 'danger', 'requested'],
    ['prepared-hostile-hidden-link', 'danger', 'requested'],
    ['prepared-hostile-mail-draft', 'danger', 'requested'],
    ['prepared-isv', 'clear', 'not-requested'],
    ['prepared-isv-de', 'clear', 'not-requested'],
    ['prepared-hostile-isv-address', 'danger', 'requested'],
    ['prepared-gdap', 'danger', 'not-requested'],
    ['prepared-gdap-ja', 'danger', 'not-requested'],
    ['prepared-gdap-unknown-role-de', 'danger', 'not-requested'],
    ['prepared-gdap-no-roles', 'cannot-tell', 'not-requested'],
    ['prepared-hostile-gdap-and-reseller', 'danger', 'requested'],
  ])('%s is %s', (name, verdict, dap) => {
    expect(shown(fixture(name))).toMatchObject({
      state: 'assessed',
      'data-flow': 'relationship-request',
      'data-verdict': verdict,
      'data-dap': dap,
    });
  });

  test('a danger is told at once, a calm word waits until the page is at rest', () => {
    const early = { settled: false };
    expect(shown(fixture('prepared-reseller-dap'), early)).toMatchObject({
      state: 'assessed',
      'data-verdict': 'danger',
    });
    expect(shown(fixture('prepared-reseller-free-de'), early)).toMatchObject({
      state: 'waiting',
      'data-verdict': 'cannot-tell',
    });
  });

  test('a look-alike among the links is what counts', () => {
    const words: Words = {
      ok: true,
      value: {
        roleNames: [],
        rolesComplete: true,
        prepared: {
          links: [
            'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=7260758d-876b-4da1-b8aa-ae70122d886a#/elsewhere',
            'https://admin.microsoft.com.example.org/Adminportal/Home?invType=ResellerRelationship#/partners/invitation',
          ],
        },
      },
    };
    expect(answer(words).report).toMatchObject({ verdict: 'danger', headline: 'imitation' });
  });

  test('a fault of our own is told, not hidden', () => {
    expect(shown(failure('failed'), { late: true })).toMatchObject({
      state: 'unreadable',
      'data-verdict': 'cannot-tell',
    });
  });
});
