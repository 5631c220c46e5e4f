import { beforeEach, describe, expect, test, vi } from 'vitest';
import { recordInLedger } from '../../lib/extension/database/record-in-ledger';
import { loadReviewDue } from '../../lib/extension/review-due';
import { keepInterval, loadInterval } from '../../lib/extension/review-interval';
import { isReminding, remind, stopReminding } from '../../lib/extension/review-notice';
import { keepReviewReminder, lookForDueReviews } from '../../lib/extension/review-reminder';
import { keepReport } from '../../lib/extension/tab-reports';
import { readRows } from '../../lib/partners/read-rows';
import { CUSTOMER } from '../partners/readings';
import { row } from '../partners/reviews';
import browser, { resetBrowser } from './fake-browser';
import { askedHosts, grantApis, refuseHosts } from './fake-permissions';

const READ = '2026-08-01T09:00:00.000Z';
const BEFORE = '2026-10-30T08:59:59.999Z';
const DUE = '2026-10-30T09:00:00.000Z';
const NEXT_DAY = '2026-10-31T09:00:00.000Z';
const NEXT_WEEK = '2026-11-06T09:00:00.000Z';
const TAB = 7;

const read = (tenant = CUSTOMER, at = READ) =>
  recordInLedger({
    tenant,
    at,
    sightings: readRows([row('Contoso')], at),
    reading: { at, whole: true, allRows: true },
  });
const badge = (tabId?: number) => browser.action.getBadgeText(tabId === undefined ? {} : { tabId });
const shown = vi.spyOn(browser.notifications, 'create');

beforeEach(async () => {
  resetBrowser();
  shown.mockClear();
  await read();
});

describe('when a review is due', () => {
  test('is told to the millisecond', async () => {
    const dayOf = async (now: string) => {
      const due = await loadReviewDue(CUSTOMER, now);
      return due.ok && due.value;
    };
    expect(await dayOf(BEFORE)).toEqual({ dueAt: DUE, days: 1, open: false });
    expect(await dayOf(DUE)).toEqual({ dueAt: DUE, days: 0, open: false });
    expect(await dayOf(NEXT_DAY)).toEqual({ dueAt: DUE, days: -1, open: false });
  });

  test('is not told of a tenant whose list was never read', async () => {
    expect(await loadReviewDue('other', DUE)).toEqual({ ok: true, value: undefined });
  });

  test('follows the interval of that tenant', async () => {
    await keepInterval(CUSTOMER, 30);
    expect(await loadReviewDue(CUSTOMER, DUE)).toMatchObject({
      value: { dueAt: '2026-08-31T09:00:00.000Z' },
    });
    expect(await loadInterval('other')).toBe(90);
  });

  test.each([['broken'], [{ [CUSTOMER]: 7 }], [{ [CUSTOMER]: '30' }], [null]])(
    'is every 90 days where the setting is damaged: %j',
    async (stored) => {
      await browser.storage.local.set({ 'review-intervals': stored });
      expect(await loadInterval(CUSTOMER)).toBe(90);
    },
  );
});

describe('the mark on the toolbar button', () => {
  test.each([
    [BEFORE, ''],
    [DUE, '•'],
    [NEXT_WEEK, '•'],
  ])('at %s is "%s"', async (now, text) => {
    await lookForDueReviews(now);
    expect(await badge()).toBe(text);
  });

  test('goes when nothing is due any more', async () => {
    await lookForDueReviews(DUE);
    await keepInterval(CUSTOMER, 365);
    await lookForDueReviews(DUE);
    expect(await badge()).toBe('');
    expect(await browser.action.getTitle({})).toBe('Consent Lens');
  });

  test('gives way to the verdict of a tab, and leaves nothing of a tab in its way', async () => {
    await lookForDueReviews(DUE);
    await keepReport(TAB, 'https://example.org/', { verdict: 'danger', headline: 'dap' });
    await lookForDueReviews(NEXT_DAY);
    expect([await badge(TAB), await badge()]).toEqual(['!!', '•']);
    const set = vi.spyOn(browser.action, 'setBadgeText');
    await keepReport(TAB, 'https://example.org/');
    // Not the empty text, which would hide the mark on this tab.
    expect(set).toHaveBeenLastCalledWith({ tabId: TAB, text: null });
    set.mockRestore();
  });
});

describe('a notification', () => {
  test('never comes without the permission', async () => {
    await lookForDueReviews(DUE);
    expect(await isReminding()).toBe(false);
    expect(shown).not.toHaveBeenCalled();
  });

  test('needs the permission for notifications and nothing else', async () => {
    expect(await remind()).toBe(true);
    expect(askedHosts()).toEqual([['notifications']]);
    await stopReminding();
    expect(await isReminding()).toBe(false);
    refuseHosts();
    expect(await remind()).toBe(false);
  });

  test('names the tenant, once on a day, and again after a week', async () => {
    await grantApis(['notifications']);
    for (const now of [BEFORE, DUE, DUE, NEXT_DAY, NEXT_WEEK]) await lookForDueReviews(now);
    expect(shown).toHaveBeenCalledTimes(2);
    expect(shown.mock.calls[0]).toMatchObject([
      'review-due',
      { message: `Tenant: ${CUSTOMER}. Due since 2026-10-30.` },
    ]);
  });

  test('comes once when several look at the same time', async () => {
    await grantApis(['notifications']);
    await Promise.all([lookForDueReviews(DUE), lookForDueReviews(DUE), lookForDueReviews(DUE)]);
    expect(shown).toHaveBeenCalledTimes(1);
  });

  test('counts other tenants whose review is due', async () => {
    await read('unknown', '2026-07-01T09:00:00.000Z');
    await grantApis(['notifications']);
    await lookForDueReviews(DUE);
    const said = JSON.stringify(shown.mock.calls);
    expect(said).toContain('Tenant: not named by any page. Due since 2026-09-29.');
    expect(said).toContain('1 more are due.');
  });

  test('is not stopped for ever by a damaged memory', async () => {
    await browser.storage.local.set({ 'review-reminded': { [CUSTOMER]: 'broken' } });
    await grantApis(['notifications']);
    await lookForDueReviews(DUE);
    expect(shown).toHaveBeenCalledTimes(1);
  });
});

describe('the alarm', () => {
  const start = async () => {
    keepReviewReminder();
    await vi.waitFor(async () => expect(await browser.alarms.getAll()).toHaveLength(1));
    return browser.alarms.getAll();
  };

  test('is set at a start where the browser has lost it, once a day', async () => {
    expect(await start()).toMatchObject([{ name: 'review-due', periodInMinutes: 1440 }]);
  });

  test('is left alone where it is there', async () => {
    const [before] = await start();
    keepReviewReminder();
    expect(await browser.alarms.getAll()).toEqual([before]);
  });

  test('is set anew where a clock that was wrong put it far away', async () => {
    await browser.alarms.create('review-due', { when: Date.now() + 90 * 86_400_000 });
    keepReviewReminder();
    await vi.waitFor(async () => {
      const [alarm] = await browser.alarms.getAll();
      expect(alarm?.periodInMinutes).toBe(1440);
    });
  });

  test('wakes the look for due reviews, and no other alarm does', async () => {
    await start();
    const query = vi.spyOn(browser.action, 'setBadgeText');
    await browser.alarms.onAlarm.trigger({ name: 'other', scheduledTime: 0 });
    expect(query).not.toHaveBeenCalled();
    await browser.alarms.onAlarm.trigger({ name: 'review-due', scheduledTime: 0 });
    await vi.waitFor(() => expect(query).toHaveBeenCalled());
    query.mockRestore();
  });

  test('a click on the notification opens the review', async () => {
    await start();
    await browser.notifications.onClicked.trigger('review-due');
    await vi.waitFor(async () => {
      const tabs = await browser.tabs.query({});
      expect(tabs.map(({ url }) => url)).toContain(
        `${browser.runtime.getURL('/workbench.html')}#review`,
      );
    });
  });
});
