// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://admin.microsoft.com/AdminPortal/Home" }
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerPage } from '../../lib/extension/answer-page';
import type { PageMessage, PanelOrder } from '../../lib/extension/message-types';
import { LONGEST_WAIT, SETTLE_TIME } from '../../lib/extension/page-clock';
import { offerReaders } from '../../lib/extension/page-readers';
import { runPanel, type ShowSheet } from '../../lib/extension/panel-run';
import { PORTAL_PAGES } from '../../lib/pages/portal-pages';
import { type FakePage, openPage } from './fake-page';
import { sentencesIn } from './sentences';

const INVITATION = '#/partners/invitation?invType=ResellerRelationship&partnerId=none&DAP=false';
const FREE = '<main><h1>Contoso would like to be your partner</h1><button>Accept</button></main>';
const WITH_ROLES = FREE.replace('<button>', '<ul><li>Global Administrator</li></ul><button>');

type Shown = Parameters<ShowSheet>[0];

let page: FakePage;
let shown: Shown[];

const run = () => runPanel(page.window, (sheet) => shown.push(sheet));
const wait = (time: number) => vi.advanceTimersByTimeAsync(time);
const last = () => {
  const sheet = shown.at(-1);
  return typeof sheet === 'object' ? `${sheet.state} ${sheet.verdict}` : sheet;
};
/** The background's own answer, without the messages and the storage around it. */
const trueAnswer = async (message: PageMessage) => ({
  ok: true as const,
  value: orderFor(message),
});
const orderFor = (message: PageMessage): PanelOrder =>
  message.name === 'page:seen'
    ? answerPage(message.seen, page.window.location.origin, sentencesIn('en')).order
    : {};

beforeEach(() => {
  vi.useFakeTimers();
  shown = [];
  page = openPage(INVITATION);
  offerReaders({ pages: PORTAL_PAGES });
  page.answerWith(trueAnswer);
});

afterEach(async () => {
  // The panel notices that its extension is gone at the next route change, and ends.
  page.orphan();
  page.route('#/end');
  await wait(LONGEST_WAIT);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('runPanel', () => {
  test('waits while the page is empty, and calls it unreadable when time is over', async () => {
    run();
    await wait(SETTLE_TIME);
    expect(last()).toBe('waiting cannot-tell');
    await wait(LONGEST_WAIT);
    expect(last()).toBe('unreadable cannot-tell');
  });

  test('calls a page clear once it has been at rest', async () => {
    run();
    page.render(FREE);
    await wait(1000);
    expect(last()).toBe('waiting cannot-tell');
    await wait(SETTLE_TIME);
    expect(last()).toBe('assessed clear');
  });

  test('tells of roles that come late, whatever it said before', async () => {
    run();
    page.render(FREE);
    await wait(LONGEST_WAIT);
    expect(last()).toBe('assessed clear');
    page.render(WITH_ROLES);
    await wait(1000);
    expect(last()).toBe('assessed danger');
  });

  test('leaves the page where nothing concerns a consent, and comes back', async () => {
    run();
    await wait(1000);
    page.route('#/users');
    await wait(1000);
    expect(last()).toBeUndefined();
    page.route(INVITATION);
    await wait(1000);
    expect(last()).toBe('waiting cannot-tell');
  });

  test.each([
    ['assessed', true],
    ['waiting', false],
  ] as const)(
    'a page without words that was %s counts as read when it is left: %s',
    async (state, readBefore) => {
      page.answerWith(async (message) => {
        const { sheet, ...order } = orderFor(message);
        return { ok: true, value: { ...order, ...(sheet && { sheet: { ...sheet, state } }) } };
      });
      run();
      await wait(1000);
      page.route('#/users');
      await wait(1000);
      expect(page.sent.at(-1)).toMatchObject({ name: 'page:seen', seen: { readBefore } });
    },
  );

  test('reports the addresses the page had before, newest first, and not without end', async () => {
    run();
    for (const at of [1, 2, 3, 4, 5, 6, 7]) page.route(`#/partners/${at}`);
    await wait(1000);
    const message = page.sent.at(-1);
    const addresses = message?.name === 'page:seen' ? message.seen.addresses : [];
    expect(addresses.map((href) => new URL(href).hash)).toEqual(
      [7, 6, 5, 4, 3].map((at) => `#/partners/${at}`),
    );
  });

  test('says nothing twice', async () => {
    run();
    page.render(FREE);
    await wait(2 * LONGEST_WAIT);
    const before = page.sent.length;
    page.render(FREE);
    await wait(1000);
    expect(new Set(page.sent.map((message) => JSON.stringify(message))).size).toBe(before);
  });

  test('reports at once what the admin chooses, and keeps saying it', async () => {
    const choose = run();
    page.render(WITH_ROLES);
    await wait(1000);
    choose(['license-assign']);
    expect(page.sent.at(-1)).toMatchObject({ seen: { tasks: ['license-assign'] } });
    await wait(0);
    expect(JSON.stringify(shown.at(-1))).toContain('Enough for what you chose');
    page.render(`${WITH_ROLES}<p>More</p>`);
    page.render(WITH_ROLES.replace('Contoso', 'Fabrikam'));
    await wait(1000);
    expect(page.sent.at(-1)).toMatchObject({ seen: { tasks: ['license-assign'] } });
    choose([]);
    expect(page.sent.at(-1)).toMatchObject({ seen: { tasks: [] } });
  });

  test('takes what was chosen on one route for no other', async () => {
    const choose = run();
    await wait(1000);
    choose(['license-assign']);
    page.route(INVITATION.replace('none', 'other'));
    await wait(1000);
    const message = page.sent.at(-1);
    expect(message?.name === 'page:seen' && message.seen.tasks).toBeUndefined();
  });

  test('does nothing when it runs already', async () => {
    run();
    await wait(1000);
    const { length } = page.sent;
    run();
    await wait(1000);
    expect(page.sent).toHaveLength(length);
  });

  test('looks again when it is run on a route that no event told of', async () => {
    run();
    await wait(1000);
    window.history.pushState(null, '', INVITATION.replace('DAP=false', 'DAP=true'));
    run();
    await wait(100);
    expect(last()).toBe('waiting danger');
  });

  test('says it once more when the page comes back out of the back/forward cache', async () => {
    run();
    page.render(FREE);
    await wait(2 * LONGEST_WAIT);
    const { length } = page.sent;
    page.show({ persisted: false });
    await wait(1000);
    expect(page.sent).toHaveLength(length);
    page.show({ persisted: true });
    await wait(1000);
    expect(page.sent.slice(length)).toEqual([page.sent.at(length - 1)]);
  });

  test.each([
    ['an error', async () => ({ ok: false as const, error: 'failed' })],
    ['no answer', () => Promise.reject(new Error('no receiver'))],
  ])('shows that it failed on %s', async (_, background) => {
    page.answerWith(background);
    run();
    await wait(100);
    expect(last()).toBe('failed');
  });

  test('asks again after no answer, ever less often, and recovers', async () => {
    page.answerWith(() => Promise.reject(new Error('no receiver')));
    run();
    await wait(60_000);
    const asked = page.sent.length;
    expect(asked).toBeGreaterThan(4);
    expect(asked).toBeLessThan(12);
    page.answerWith(trueAnswer);
    await wait(60_000);
    expect(last()).toBe('unreadable cannot-tell');
  });

  test('keeps a danger on the page when no answer comes any more', async () => {
    run();
    page.render(WITH_ROLES);
    await wait(1000);
    expect(last()).toBe('assessed danger');
    page.answerWith(() => Promise.reject(new Error('no receiver')));
    page.render(`${WITH_ROLES}<p>More</p>`);
    page.render(FREE);
    await wait(5000);
    expect(last()).toBe('assessed danger');
  });

  test('shows only the newest of two answers', async () => {
    const slow = (message: PageMessage) => (orderFor(message).sheet === undefined ? 0 : 500);
    page.answerWith(async (message) => {
      await new Promise((done) => setTimeout(done, slow(message)));
      return trueAnswer(message);
    });
    run();
    page.route('#/users');
    await wait(2000);
    expect(last()).toBeUndefined();
  });

  test('goes for good when the extension is updated, so that the new one can take over', async () => {
    run();
    await wait(1000);
    page.orphan();
    page.route('#/partners');
    await wait(1000);
    expect(last()).toBeUndefined();
    const { length } = page.sent;
    page.render(FREE);
    await wait(1000);
    expect(page.sent).toHaveLength(length);

    page = openPage(INVITATION);
    page.answerWith(trueAnswer);
    run();
    await wait(1000);
    expect(last()).toBe('waiting cannot-tell');
  });
});
