import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answerMessage } from '../../lib/extension/answer-messages';
import { readOverview } from '../../lib/extension/database/read-ledger';
import { keepHostSettings } from '../../lib/extension/host-settings';
import { reportOf } from '../../lib/extension/tab-reports';
import browser, { injectedScripts, resetBrowser } from './fake-browser';

const NOW = '2026-11-20T09:00:00.000Z';
const LIST = 'https://admin.microsoft.com/AdminPortal/Home#/partners';
const TAB = 7;
const ID = browser.runtime.id;
const PORTAL = { id: ID, url: LIST, frameId: 0, tab: { id: TAB } };

const row = {
  partner: 'Contoso',
  access: ['dap'],
  roleNames: ['Global admin'],
  rolesComplete: true,
};
const value = { roleNames: row.roleNames, rolesComplete: true, relationships: [row] };
const words = { ok: true, value };
const seen = {
  addresses: [LIST],
  readBefore: false,
  heard: [],
  accepted: false,
  words,
  settled: true,
  late: false,
};

beforeEach(resetBrowser);

describe('answerMessage', () => {
  test.each([
    ['an admin center', PORTAL, '/portal-words.js'],
    [
      'a sign-in host',
      { ...PORTAL, url: 'https://login.microsoftonline.com/' },
      '/sign-in-words.js',
    ],
    [
      'Partner Center',
      { ...PORTAL, url: 'https://partner.microsoft.com/' },
      '/partner-center-words.js',
    ],
  ])(
    'opens reader and panel in the top frame of the tab that asked on %s',
    async (_, sender, reader) => {
      expect(await answerMessage({ name: 'panel:open' }, sender, NOW)).toEqual({
        ok: true,
        value: null,
      });
      expect(injectedScripts()).toEqual([
        { target: { tabId: TAB, frameIds: [0] }, files: [reader, '/portal-panel.js'] },
      ]);
    },
  );

  test('puts in what describes a page only when it is asked for', async () => {
    await answerMessage({ name: 'page:seen', seen }, PORTAL, NOW);
    expect(injectedScripts()).toEqual([]);
    expect(await answerMessage({ name: 'diagnosis:open' }, PORTAL, NOW)).toEqual({
      ok: true,
      value: null,
    });
    expect(injectedScripts()).toEqual([
      { target: { tabId: TAB, frameIds: [0] }, files: ['/page-diagnosis.js'] },
    ]);
  });

  test.each([
    ['a frame inside the page', { ...PORTAL, frameId: 1 }],
    ['another extension', { ...PORTAL, id: 'other' }],
    ['another site', { ...PORTAL, url: 'https://example.org/' }],
  ])('does nothing for %s', async (_, sender) => {
    expect(await answerMessage({ name: 'panel:open' }, sender, NOW)).toEqual({
      ok: false,
      error: 'sender not accepted',
    });
    expect(injectedScripts()).toEqual([]);
  });

  test.each([['its own', PORTAL, { name: 'ledger:refresh' }]])(
    'lets %s ask only its own questions',
    async (_, sender, message) => {
      expect(await answerMessage(message, sender, NOW)).toEqual({
        ok: false,
        error: 'unknown message',
      });
      expect(await browser.storage.local.get(null)).toEqual({});
    },
  );

  test('takes a list into the ledger and tells the popup of it', async () => {
    const answer = await answerMessage({ name: 'page:seen', seen }, PORTAL, NOW);
    expect(answer).toMatchObject({ ok: true, value: { page: 'partner-relationships' } });

    expect(await readOverview('unknown')).toMatchObject({
      value: {
        readAt: NOW,
        whole: true,
        partners: [
          { name: 'Contoso', grants: [{ lastSeen: NOW, seenBy: { words: { last: NOW } } }] },
        ],
      },
    });
    expect(await reportOf(TAB, LIST)).toMatchObject({ verdict: 'danger', headline: 'held_dap' });
    expect(await browser.action.getBadgeText({ tabId: TAB })).toBe('!!');
  });

  test('keeps what the ledger holds when the page of one relationship is opened', async () => {
    await answerMessage({ name: 'page:seen', seen }, PORTAL, NOW);
    const one = { ...row, access: ['gdap'], roleNames: ['Reports Reader'] };
    const held = { ...value, held: true, roleNames: one.roleNames, relationships: [one] };
    const detail = {
      ...seen,
      addresses: [`${LIST}/relationship/1`],
      words: { ok: true, value: held },
    };
    expect(await answerMessage({ name: 'page:seen', seen: detail }, PORTAL, NOW)).toMatchObject({
      value: { page: 'relationship-detail' },
    });
    expect(await readOverview('unknown')).toMatchObject({
      value: { partners: [{ name: 'Contoso', grants: [{ access: ['dap'] }] }] },
    });
  });

  test('keeps what the ledger holds when a later reading fails', async () => {
    await answerMessage({ name: 'page:seen', seen }, PORTAL, NOW);
    const failed = { ...seen, words: { ok: false, error: 'no-table' }, late: true };
    await answerMessage({ name: 'page:seen', seen: failed }, PORTAL, NOW);
    expect(await readOverview('unknown')).toMatchObject({
      value: { partners: [{ name: 'Contoso' }] },
    });
    expect(await browser.action.getBadgeText({ tabId: TAB })).toBe('?');
  });

  test('takes the verdict off the button on a page without consent', async () => {
    await answerMessage({ name: 'page:seen', seen }, PORTAL, NOW);
    const elsewhere = { ...seen, addresses: [`${LIST}x`], words: undefined };
    expect(await answerMessage({ name: 'page:seen', seen: elsewhere }, PORTAL, NOW)).toEqual({
      ok: true,
      value: {},
    });
    expect(await browser.action.getBadgeText({ tabId: TAB })).toBe('');
  });

  test('answers that it failed when the browser refuses', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { set } = browser.storage.session;
    browser.storage.session.set = () => Promise.reject(new Error('storage is gone'));
    const answer = await answerMessage({ name: 'page:seen', seen }, PORTAL, NOW);
    browser.storage.session.set = set;
    expect(answer).toEqual({ ok: false, error: 'failed' });
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
  });
});

describe('what the user has switched off', () => {
  test.each([
    ['panel:open', { name: 'panel:open' }],
    ['diagnosis:open', { name: 'diagnosis:open' }],
    ['page:seen', { name: 'page:seen', seen }],
  ])('%s from a sign-in page is answered with nothing', async (_, message) => {
    await keepHostSettings({ signInPages: false });
    const sender = { ...PORTAL, url: 'https://login.microsoftonline.com/' };
    expect(await answerMessage(message, sender, NOW)).toEqual({ ok: true, value: {} });
    expect(injectedScripts()).toEqual([]);
  });

  test('so is the page of a cloud that was not added or was given back', async () => {
    const sender = { ...PORTAL, url: LIST.replace('microsoft.com', 'microsoft.us') };
    const answer = await answerMessage({ name: 'page:seen', seen }, sender, NOW);
    expect(answer).toEqual({ ok: true, value: {} });
    expect(await readOverview('unknown')).toEqual({ ok: true, value: undefined });
  });
});

describe('what the partner is to do', () => {
  const TENANT = '5ce90100-7e57-4aaa-8bbb-000000000100';
  const OTHER = TENANT.replace('0100', '0200');
  const page = (tenant: string) =>
    `https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/9da9c0de-7e57-4ccc-8ddd-000000000100-${tenant}`;
  const asks = (tenant: string, tasks?: readonly string[]) => ({
    ...seen,
    addresses: [page(tenant)],
    words: { ok: true, value: { roleNames: ['Global admin'], rolesComplete: true } },
    ...(tasks !== undefined && { tasks }),
  });
  const sheetOn = async (tenant: string, tasks?: readonly string[]) => {
    const sender = { ...PORTAL, url: page(tenant) };
    return JSON.stringify(
      await answerMessage({ name: 'page:seen', seen: asks(tenant, tasks) }, sender, NOW),
    );
  };
  const ENOUGH = 'Enough for what you chose: License Administrator.';
  const BEFORE = 'This is what you chose for this partner before.';

  test('counts at once, and is remembered for that partner alone', async () => {
    expect(await sheetOn(TENANT)).not.toContain(ENOUGH);
    const chosen = await sheetOn(TENANT, ['license-assign']);
    expect(chosen).toContain(ENOUGH);
    expect(chosen).not.toContain(BEFORE);
    const later = await sheetOn(TENANT);
    expect(later).toContain(ENOUGH);
    expect(later).toContain(BEFORE);
    expect(await sheetOn(OTHER)).not.toContain(ENOUGH);
  });

  test('is what is chosen now, whatever was chosen before', async () => {
    await sheetOn(TENANT, ['license-assign']);
    expect(await sheetOn(TENANT, [])).not.toContain(ENOUGH);
    expect(await sheetOn(TENANT)).not.toContain(ENOUGH);
  });

  test('counts now although it cannot be remembered', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { set } = browser.storage.local;
    browser.storage.local.set = () => Promise.reject(new Error('the disk is full'));
    expect(await sheetOn(TENANT, ['license-assign'])).toContain(ENOUGH);
    browser.storage.local.set = set;
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
  });

  test('that cannot be recalled is asked anew, and the page is judged all the same', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await sheetOn(TENANT, ['license-assign']);
    const { get } = browser.storage.local;
    const broken = vi
      .spyOn(browser.storage.local, 'get')
      .mockImplementation((key) =>
        key === 'chosen-tasks' ? Promise.reject(new Error('damaged')) : get(key),
      );
    const sheet = await sheetOn(TENANT);
    broken.mockRestore();
    expect(sheet).toContain('danger');
    expect(sheet).not.toContain(ENOUGH);
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
  });

  test('says which tasks of an older version are left out', async () => {
    await sheetOn(TENANT, ['license-assign', 'fax-manage']);
    expect(await sheetOn(TENANT)).toContain('left out: fax-manage.');
  });

  test.each<[string, unknown]>([
    ['no list', 'license-assign'],
    ['a number in it', [7]],
    ['no end', Array.from({ length: 501 }, () => 'a')],
  ])('is refused with %s', async (_, tasks) => {
    const message = { name: 'page:seen', seen: { ...seen, tasks } };
    expect(await answerMessage(message, PORTAL, NOW)).toEqual({
      ok: false,
      error: 'unknown message',
    });
  });

  test('can be chosen from every task there is', async () => {
    const answer = await answerMessage({ name: 'tasks:list' }, PORTAL, NOW);
    const [first] = answer.ok ? (answer.value as { title: string }[]) : [];
    expect(first?.title).toBe('Windows Autopilot');
  });
});
