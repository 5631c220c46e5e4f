import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerMessage } from '../../lib/extension/answer-messages';
import { closeDatabase } from '../../lib/extension/database/open-database';
import { readEvents, readLedger } from '../../lib/extension/database/read-ledger';
import { lastTrouble } from '../../lib/extension/ledger-trouble';
import type { PageReport, PanelOrder } from '../../lib/extension/message-types';
import browser, { resetBrowser } from './fake-browser';

const NOW = '2026-11-20T09:00:00.000Z';
const LATER = '2026-11-20T14:00:00.000Z';
const LIST = 'https://admin.microsoft.com/AdminPortal/Home#/partners';
const PARTNER = '5ce90100-7e57-4aaa-8bbb-000000000100';
const CUSTOMER = '5ce90100-7e57-4aaa-8bbb-0000000000c1';
const APPROVAL = LIST.replace(
  '#/partners',
  `#/partners/invitation/granularAdminRelationships/9da9c0de-7e57-4ccc-8ddd-000000000100-${PARTNER}`,
);
const PORTAL = { id: browser.runtime.id, url: LIST, frameId: 0, tab: { id: 7 } };

const row = { partner: 'Contoso', access: ['dap' as const], roleNames: [], rolesComplete: true };
const list: PageReport = {
  addresses: [LIST],
  readBefore: false,
  heard: [{ answer: 'partners', customerTenantId: CUSTOMER }],
  accepted: false,
  words: { ok: true, value: { roleNames: [], rolesComplete: true, relationships: [row] } },
  settled: true,
  late: false,
};
const approval: PageReport = {
  ...list,
  addresses: [APPROVAL],
  accepted: true,
  acceptedAt: NOW,
  words: { ok: true, value: { partnerName: 'Contoso', roleNames: [], rolesComplete: true } },
};

async function send(seen: PageReport, name = 'page:seen', now = NOW): Promise<PanelOrder> {
  const answer = await answerMessage({ name, seen }, PORTAL, now);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value as PanelOrder;
}
const partners = async (tenant = CUSTOMER) => {
  const read = await readLedger(tenant);
  return read.ok && read.value.ledger.partners.map(({ name }) => name);
};
const kinds = async () => {
  const read = await readEvents(CUSTOMER);
  return read.ok ? read.value.map(({ kind }) => kind) : [];
};
const forbid = (name: string) =>
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('no', name);
  });

/** Lets the next opening of the database hang. @returns what lets it go on. */
function holdOpening(): () => void {
  const { open } = IDBFactory.prototype;
  let go = () => {};
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(function (
    this: IDBFactory,
    ...given
  ) {
    const held = Object.create(IDBOpenDBRequest.prototype);
    const listen = (type: string, heard: (event: unknown) => void) => {
      if (type !== 'success') return;
      go = () => {
        const request = open.apply(this, given);
        request.onsuccess = (event: unknown) => {
          Object.defineProperty(held, 'result', { value: request.result });
          heard(event);
        };
      };
    };
    return Object.assign(held, { addEventListener: listen, removeEventListener() {} });
  });
  return () => go();
}

beforeEach(resetBrowser);
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('what cannot be kept', () => {
  test.each([
    ['SecurityError', 'The browser keeps nothing here'],
    ['QuotaExceededError', 'is full'],
    ['VersionError', 'A newer version of Consent Lens wrote the list'],
    ['UnknownError', 'could not write'],
  ])(
    'because of %s is told on the page, first and unfolded, beside its verdict',
    async (name, why) => {
      forbid(name);
      const { sheet, again, page } = await send(list);
      expect({ again, page, verdict: sheet?.verdict, folded: sheet?.folded }).toEqual({
        again: true,
        page: 'partner-relationships',
        verdict: 'danger',
        folded: false,
      });
      expect(sheet?.sections[0]?.title).toBe('Not kept');
      const told = JSON.stringify(sheet?.sections[0]);
      expect(told).toContain('What this page shows is not in your list of partners yet.');
      expect(told).toContain(why);
      expect(await lastTrouble()).toMatchObject({ at: NOW });
    },
  );

  test('of an approval is told as that, and is kept as soon as it can be', async () => {
    const refusing = forbid('QuotaExceededError');
    const refused = await send(approval);
    expect(JSON.stringify(refused.sheet)).toContain('Your approval is not in your list');
    refusing.mockRestore();
    const { again, sheet } = await send(approval);
    expect(again).toBeUndefined();
    expect(JSON.stringify(sheet)).not.toContain('Not kept');
    expect(await lastTrouble()).toBeUndefined();
    expect(await partners()).toEqual(['Contoso']);
  });

  test('because our own code fails is told too', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new TypeError('not a function');
    });
    expect(await send(list)).toMatchObject({ again: true, sheet: { verdict: 'danger' } });
    expect(told).toHaveBeenCalled();
  });

  test('of a page that was left is asked for again', async () => {
    const refusing = forbid('QuotaExceededError');
    expect(await send(approval, 'page:left')).toEqual({ again: true });
    refusing.mockRestore();
    expect(await send(approval, 'page:left')).toEqual({});
    expect(await partners()).toEqual(['Contoso']);
    expect(await browser.action.getBadgeText({ tabId: 7 })).toBe('');
  });
});

describe('a database that does not answer', () => {
  test('keeps no verdict waiting, is told of when it takes long, and keeps what it was given', async () => {
    await send({ ...list, heard: [] });
    await closeDatabase();
    vi.useFakeTimers();
    const answer = holdOpening();
    const first = send(list);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await first).toMatchObject({ again: true, sheet: { verdict: 'danger' } });
    expect(JSON.stringify(await first)).not.toContain('Not kept');
    await vi.advanceTimersByTimeAsync(2500);
    expect(JSON.stringify(await send(list))).toContain('The browser’s storage does not answer.');
    expect(await lastTrouble()).toEqual({ fault: 'slow', at: NOW });
    vi.useRealTimers();
    answer();
    await expect.poll(() => partners()).toEqual(['Contoso']);
    expect(await lastTrouble()).toBeUndefined();
  });
});

describe('whose list it is', () => {
  test('is waited for while the page is not at rest, and no longer once it is left', async () => {
    const early = { ...list, heard: [], settled: false };
    expect(await send(early)).toMatchObject({ again: true });
    expect(await partners('unknown')).toEqual([]);
    expect(await send({ ...early, settled: true })).not.toHaveProperty('again');
    expect(await partners('unknown')).toEqual(['Contoso']);
    expect(await partners()).toEqual([]);
  });

  test('is nobody’s for a page that was left before that was told', async () => {
    await send({ ...list, heard: [], settled: false }, 'page:left');
    expect(await partners('unknown')).toEqual(['Contoso']);
  });
});

describe('an approval', () => {
  test('is one event however often its page tells of it, and another when it is given again', async () => {
    await send(approval);
    await send(approval);
    await send(approval, 'page:seen', LATER);
    expect(await kinds()).toEqual(['approved', 'new']);
    await send({ ...approval, acceptedAt: LATER }, 'page:seen', LATER);
    expect(await kinds()).toEqual(['approved', 'new', 'approved']);
  });

  test.each([
    ['in the future', LATER],
    ['long ago', '2026-11-01T09:00:00.000Z'],
  ])('that the page puts %s counts as given now', async (_, acceptedAt) => {
    await send({ ...approval, acceptedAt });
    const read = await readLedger(CUSTOMER);
    expect(read).toMatchObject({
      value: { ledger: { partners: [{ grants: [{ lastSeen: NOW }] }] } },
    });
  });
});
