import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { RelationshipRow } from '../../../lib/domain/page';
import type { PageReport } from '../../../lib/extension/message-types';
import { row } from '../../requests/combinations';
import browser, { resetBrowser } from '../fake-browser';
import { stopAt } from './stopping-worker';
import { brokenChains, wholeDatabase } from './whole-database';

const LIST = 'https://admin.microsoft.com/AdminPortal/Home#/partners';
const PARTNER = '5ce90100-7e57-4aaa-8bbb-000000000100';
const CUSTOMER = '5ce90100-7e57-4aaa-8bbb-0000000000c1';
const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';
const RELATIONSHIP = `9da9c0de-7e57-4ccc-8ddd-000000000100-${PARTNER}`;
const PORTAL = { id: browser.runtime.id, url: LIST, frameId: 0, tab: { id: 7 } };
const [MONDAY, TUESDAY] = ['2026-11-16T09:00:00.000Z', '2026-11-17T09:00:00.000Z'];

const page = (changes: Partial<PageReport>): PageReport => ({
  addresses: [LIST],
  readBefore: false,
  heard: [{ answer: 'partners', customerTenantId: CUSTOMER }],
  accepted: false,
  settled: true,
  late: false,
  ...changes,
});
const list = (relationships: readonly RelationshipRow[]) =>
  page({ words: { ok: true, value: { roleNames: [], rolesComplete: true, relationships } } });
const granular = row({
  partner: 'Fabrikam',
  tenantId: PARTNER,
  access: ['gdap'],
  roleIds: [GLOBAL],
  relationshipId: RELATIONSHIP,
  by: ['data'],
});
const approval = (heard: PageReport['heard']) =>
  page({
    addresses: [
      LIST.replace(
        '#/partners',
        `#/partners/invitation/granularAdminRelationships/${RELATIONSHIP}`,
      ),
    ],
    accepted: true,
    acceptedAt: '2026-11-16T08:59:00.000Z',
    heard,
    words: { ok: true, value: { roleNames: ['Global Administrator'], rolesComplete: true } },
  });
const OLD = {
  version: 1,
  readAt: '2026-11-01T09:00:00.000Z',
  whole: true,
  partners: [
    {
      name: 'Adatum',
      grants: [
        {
          access: ['dap'],
          roles: [{ name: 'Helpdesk admin', grade: 'privileged' }],
          rolesComplete: true,
        },
      ],
      seenAt: '2026-10-01T09:00:00.000Z',
    },
  ],
};

/** A service worker that has just been started: nothing of an earlier one is left in it. */
async function startWorker() {
  vi.resetModules();
  const { answerMessage } = await import('../../../lib/extension/answer-messages');
  return (seen: PageReport, now = '') => answerMessage({ name: 'page:seen', seen }, PORTAL, now);
}

type Story = {
  readonly before: readonly [PageReport, string][];
  readonly next: PageReport;
  readonly old?: unknown;
};

const STORIES: readonly (readonly [string, Story])[] = [
  [
    'the first list, beside one of version 0.1',
    { before: [], next: list([row(), granular]), old: OLD },
  ],
  [
    'a list that has changed',
    {
      before: [[list([row(), granular]), MONDAY ?? '']],
      next: list([row({ access: ['dap'] }), row({ partner: 'Trey' })]),
    },
  ],
  ['an approval of nobody’s tenant', { before: [], next: approval([]) }],
  [
    'a list that tells whose an approval was',
    { before: [[approval([]), MONDAY ?? '']], next: list([row(), granular]) },
  ],
];

/** The stage for a story, up to what is to be recorded. */
async function prepare({ before, old }: Story): Promise<void> {
  resetBrowser();
  if (old !== undefined) await browser.storage.local.set({ ledger: old });
  const send = await startWorker();
  for (const [seen, now] of before) await send(seen, now);
}

beforeEach(resetBrowser);

describe.each(STORIES)('a service worker that is stopped while it records %s', (_, story) => {
  test('at any step has kept all or nothing, and loses nothing when the page says it again', async () => {
    await prepare(story);
    const before = await wholeDatabase();
    const worker = stopAt(Number.POSITIVE_INFINITY);
    expect(await (await startWorker())(story.next, TUESDAY)).toMatchObject({ ok: true });
    worker.end();
    const after = await wholeDatabase();
    const { steps } = worker;
    expect(steps).toBeGreaterThan(15);
    expect(after).not.toEqual(before);

    for (let at = 1; at <= steps; at += 1) {
      await prepare(story);
      const stopping = stopAt(at);
      void (await startWorker())(story.next, TUESDAY);
      await stopping.stopped;
      stopping.end();
      expect(await brokenChains(), `step ${at}`).toEqual([]);
      // The list of version 0.1 is taken in by a recording of its own.
      if (story.old === undefined) {
        const found = await wholeDatabase();
        const isWhole = JSON.stringify(found) === JSON.stringify(after);
        if (!isWhole) expect(found ?? before, `step ${at}`).toEqual(before);
      }
      expect(await (await startWorker())(story.next, TUESDAY), `step ${at}`).toMatchObject({
        ok: true,
      });
      expect(await wholeDatabase(), `step ${at}`).toEqual(after);
      expect(await brokenChains()).toEqual([]);
      expect(await browser.storage.local.get('ledger')).toEqual({});
    }
  });
});
