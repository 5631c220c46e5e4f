// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { answerMessage } from '../../lib/extension/answer-messages';
import { makeEvidence } from '../../lib/extension/evidence-chain';
import { keepAsMemo } from '../../lib/extension/memo-desk';
import { startDraft } from '../../lib/extension/memo-drafts';
import { viewOf } from '../../lib/extension/tab-views';
import { resellerInvitation } from '../../lib/pages/reseller-invitation';
import { memoJson } from '../../lib/reports/memo-json';
import { memoMarkdown } from '../../lib/reports/memo-markdown';
import { linkOf } from '../e2e/scenario-link';
import browser, { resetBrowser } from './fake-browser';
import { sentencesIn } from './sentences';

const NOW = '2026-11-20T09:00:00.000Z';
const TAB = 7;
const PAGE = readFileSync(`${import.meta.dirname}/../fixtures/pages/reseller-dap.html`, 'utf8');
const LINK = new URL(linkOf('reseller-dap'));
/** The page's own, beside what its adapter reads. */
const OF_THE_PAGE = [
  'Harbor Street',
  '98052',
  '4255550100',
  'customeragreement',
  'Accept agreement',
];

type Page = { readonly root: Document; readonly seen: Record<string, unknown>; address: string };

const append = ({ root }: Page, tag: string, secret: string, where = 'body') => {
  const element = root.createElement(tag);
  element.textContent = secret;
  root.querySelector(where)?.append(element);
  return element;
};

/** Everywhere on a page, in its address and in what is reported of it, where no field is read. */
const PLACES: Readonly<Record<string, (page: Page, secret: string) => void>> = {
  'the title': ({ root }, secret) => {
    root.title = secret;
  },
  'the frame of the portal': (page, secret) => append(page, 'nav', secret),
  'a text of the page': (page, secret) => append(page, 'p', secret, '[role="main"]'),
  'a field': (page, secret) => append(page, 'input', '').setAttribute('value', secret),
  'an attribute': (page, secret) => append(page, 'div', '').setAttribute('data-user', secret),
  'a comment': ({ root }, secret) => root.body.append(root.createComment(secret)),
  'a script': (page, secret) => append(page, 'script', secret).setAttribute('type', 'text/plain'),
  'the address’s query': (page, secret) => {
    page.address = page.address.replace('#', `&token=${encodeURIComponent(secret)}#`);
  },
  'a field of a report that nobody knows': ({ seen }, secret) => {
    seen['body'] = secret;
  },
  'an answer’s field that nobody knows': ({ seen }, secret) => {
    seen['heard'] = [{ answer: 'delegated-access', dap: true, user: secret }];
  },
  'rows about other partners': ({ seen }, secret) => {
    const row = { partner: secret, access: ['dap'], roleNames: [secret], rolesComplete: true };
    seen['heard'] = [{ answer: 'partners', rows: [row] }];
  },
};

/** Everything that is kept of a page for evidence: draft, memo, events, and what is made of them. */
async function keptOf(hidden: readonly (readonly [place: string, secret: string])[]) {
  const page: Page = {
    root: new DOMParser().parseFromString(PAGE, 'text/html'),
    seen: { heard: [] },
    address: LINK.href,
  };
  for (const [place, secret] of hidden) PLACES[place]?.(page, secret);
  const seen = {
    ...{ readBefore: false, accepted: true, settled: true, late: false },
    ...page.seen,
    addresses: [page.address],
    words: resellerInvitation.read(page.root),
  };
  const sender = { id: browser.runtime.id, url: page.address, frameId: 0, tab: { id: TAB } };
  const answer = await answerMessage({ name: 'page:seen', seen }, sender, NOW);
  expect(answer.ok).toBe(true);
  const facts = await viewOf(TAB);
  if (facts === undefined) throw new Error('Nothing is known of the page.');
  const kept = await keepAsMemo(await startDraft(facts, NOW), NOW);
  if (!kept.ok) throw new Error(kept.error);
  const shown = { facts, typed: kept.value.typed, kept: kept.value };
  const { signal } = new AbortController();
  const file = await makeEvidence(facts.tenant, true, () => undefined, signal);
  if (!file.ok) throw new Error(file.error);
  return [file.value.content, memoJson(shown), memoMarkdown(shown, sentencesIn('en'))].join('\n');
}

const leaks = (kept: string, secrets: readonly string[]) => {
  const text = kept.toLowerCase();
  return secrets.filter((secret) =>
    [secret, encodeURIComponent(secret)].some((one) => text.includes(one.toLowerCase())),
  );
};

const SECRETS = [
  'Kim Akers',
  'kim.akers@fabrikam.example',
  'eyJ0eXAiOiJKV1Qi',
  '+1 (425) 555-0199',
];
const SECRET = fc.oneof(
  fc.stringMatching(/^[a-z]{9,14}$/),
  fc.stringMatching(/^[A-Za-z0-9_-]{16,40}$/),
  fc.uuid(),
);

beforeEach(resetBrowser);

describe('evidence about a page', () => {
  test('holds what is read: the partner and the roles, in memo, events and file', async () => {
    const kept = await keptOf([]);
    for (const read of [
      'Contoso Cloud Services',
      'Helpdesk admin',
      '"kind":"new"',
      'memo-written',
    ]) {
      expect(kept).toContain(read);
    }
    expect(leaks(kept, OF_THE_PAGE)).toEqual([]);
  });

  test.each(Object.keys(PLACES))('holds nothing that stands in %s', async (place) => {
    for (const secret of SECRETS) {
      resetBrowser();
      expect(leaks(await keptOf([[place, secret]]), [secret])).toEqual([]);
    }
  });

  test('holds no secret, whatever it is and wherever it stands', async () => {
    const hidden = fc.array(fc.tuple(fc.constantFrom(...Object.keys(PLACES)), SECRET), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(hidden, async (some) => {
        resetBrowser();
        const secrets = some.map(([, secret]) => secret);
        expect(leaks(await keptOf(some), secrets)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
