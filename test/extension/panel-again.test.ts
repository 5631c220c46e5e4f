// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://admin.microsoft.com/AdminPortal/Home" }
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer, PageMessage, PanelOrder } from '../../lib/extension/message-types';
import { LONGEST_WAIT } from '../../lib/extension/page-clock';
import { offerReaders } from '../../lib/extension/page-readers';
import { runPanel } from '../../lib/extension/panel-run';
import { PORTAL_PAGES } from '../../lib/pages/portal-pages';
import { type FakePage, openPage } from './fake-page';

const INVITATION = '#/partners/invitation?invType=ResellerRelationship&partnerId=none&DAP=false';

let page: FakePage;
let told: PageMessage[];
let order: PanelOrder | undefined;

const wait = (time: number) => vi.advanceTimersByTimeAsync(time);
const names = () => told.map(({ name }) => name);

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  order = { page: 'reseller-invitation' };
  page = openPage(INVITATION);
  offerReaders({ pages: PORTAL_PAGES });
  page.answerWith(async (message): Promise<Answer<PanelOrder>> => {
    told.push(message);
    return order === undefined ? { ok: false, error: 'failed' } : { ok: true, value: order };
  });
});

afterEach(async () => {
  page.orphan();
  page.route('#/end');
  await wait(LONGEST_WAIT);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('what could not be kept', () => {
  test('is said again, less and less often, and no more once it is kept', async () => {
    order = { page: 'reseller-invitation', again: true };
    runPanel(page.window, () => {});
    // Past the time in which the page itself changes what is said.
    await wait(2 * LONGEST_WAIT);
    const before = told.length;
    await wait(120_000);
    expect(told.length - before).toBeGreaterThanOrEqual(3);
    expect(told.length - before).toBeLessThanOrEqual(6);
    order = { page: 'reseller-invitation' };
    await wait(40_000);
    const kept = told.length;
    await wait(120_000);
    expect(told.length).toBe(kept);
  });

  test.each<[string, PanelOrder | undefined]>([
    ['was said to be unkept', { page: 'reseller-invitation', again: true }],
    ['got no answer', undefined],
  ])('of a page that was left and %s is told until it is kept', async (_, first) => {
    order = first;
    runPanel(page.window, () => {});
    if (first === undefined) page.route('#/homepage');
    await wait(500);
    page.route('#/users');
    await wait(5000);
    const left = told.filter(({ name }) => name === 'page:left');
    expect(left.length).toBeGreaterThan(1);
    order = {};
    await wait(60_000);
    const kept = names().filter((name) => name === 'page:left').length;
    await wait(60_000);
    expect(names().filter((name) => name === 'page:left')).toHaveLength(kept);
  });
});
