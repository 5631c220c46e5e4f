import { beforeEach, describe, expect, test } from 'vitest';
import { answerMessage } from '../../lib/extension/answer-messages';
import { memoOffer, openMemo } from '../../lib/extension/open-memo';
import { forgetView, viewOf } from '../../lib/extension/tab-views';
import { linkOf } from '../e2e/scenario-link';
import { CUSTOMER } from '../partners/readings';
import browser, { resetBrowser } from './fake-browser';

const NOW = '2026-11-20T09:00:00.000Z';
const LATER = '2026-11-20T09:05:00.000Z';
const TAB = 7;
const INVITATION = linkOf('reseller-dap');
const LIST = 'https://admin.microsoft.com/AdminPortal/Home#/partners';
const value = {
  partnerName: 'Contoso',
  roleNames: ['Global admin'],
  rolesComplete: true,
  open: true,
};
const SEEN = {
  addresses: [INVITATION],
  readBefore: false,
  heard: [{ answer: 'delegated-access', customerTenantId: CUSTOMER, dap: true }],
  accepted: false,
  words: { ok: true, value },
  settled: true,
  late: false,
};
const see = (seen: object, now = NOW, url = INVITATION) =>
  answerMessage(
    { name: 'page:seen', seen: { ...SEEN, ...seen } },
    { id: browser.runtime.id, url, frameId: 0, tab: { id: TAB } },
    now,
  );

beforeEach(resetBrowser);

describe('what a memo about a tab needs', () => {
  test('is kept of a consent page: who asks, what each witness said, when and with what', async () => {
    await see({});
    expect(await viewOf(TAB)).toMatchObject({
      ...{ seenAt: NOW, tenant: CUSTOMER, host: 'admin.microsoft.com', language: 'en' },
      ...{ flow: 'reseller', dap: 'requested', verdict: 'danger', accepted: false },
      partner: { name: 'Contoso' },
      data: [{ answer: 'delegated-access' }],
      words: { says: expect.arrayContaining([{ field: 'partner-name', values: ['Contoso'] }]) },
    });
  });

  test.each([
    [
      'a list of partners',
      { addresses: [LIST], words: { ok: true, value: { ...value, relationships: [] } } },
      LIST,
    ],
    ['another page of the portal', { addresses: [`${LIST}x`], words: undefined }, LIST],
  ])('is not taken from %s, and what was kept before stays', async (_, seen, url) => {
    await see(seen, NOW, url);
    expect(await viewOf(TAB)).toBeUndefined();
    await see({});
    await see(seen, LATER, url);
    expect(await viewOf(TAB)).toMatchObject({ seenAt: NOW });
  });

  test('says when the admin was seen accepting first', async () => {
    await see({ accepted: true });
    await see({ accepted: true }, LATER);
    expect(await viewOf(TAB)).toMatchObject({ seenAt: LATER, accepted: true, acceptedAt: NOW });
  });

  test('says of another partner’s page only what was seen there', async () => {
    await see({ accepted: true });
    const other = { ok: true, value: { ...value, partnerName: 'Fabrikam' } };
    await see({ accepted: true, words: other, heard: [] }, LATER);
    expect(await viewOf(TAB)).toMatchObject({ acceptedAt: LATER, tenant: 'unknown' });
  });

  test('says why the words are no witness', async () => {
    await see({ words: { ok: false, error: 'still-loading' }, late: true });
    expect(await viewOf(TAB)).toMatchObject({ words: { unread: expect.any(String), says: [] } });
  });

  test('is forgotten with the tab, and not given where it is damaged', async () => {
    await see({});
    await browser.storage.session.set({ 'memo-tab-8': { odd: true } });
    expect(await viewOf(8)).toBeUndefined();
    await forgetView(TAB);
    expect(await viewOf(TAB)).toBeUndefined();
  });
});

describe('a memo', () => {
  test('is offered to the popup where there is something to approve', async () => {
    expect(await memoOffer(TAB)).toBeUndefined();
    await see({});
    expect(await memoOffer(TAB)).toEqual({
      address: expect.stringMatching(/\/workbench\.html#evidence\/tab-7$/),
      partner: 'Contoso',
    });
  });

  test('is begun from the panel in a tab of its own', async () => {
    const sender = { id: browser.runtime.id, url: INVITATION, frameId: 0, tab: { id: TAB } };
    expect(await answerMessage({ name: 'memo:open' }, sender, NOW)).toEqual({
      ok: true,
      value: null,
    });
    const tabs = await browser.tabs.query({});
    expect(tabs.map(({ url }) => url)).toContainEqual(expect.stringMatching(/#evidence\/tab-7$/));
    await openMemo(TAB);
  });
});
