// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://partner.microsoft.com/dashboard/v2/customers" }
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerPage } from '../../lib/extension/answer-page';
import type { PageMessage } from '../../lib/extension/message-types';
import { LONGEST_WAIT, SETTLE_TIME } from '../../lib/extension/page-clock';
import { offerReaders } from '../../lib/extension/page-readers';
import { runPanel, type ShowSheet } from '../../lib/extension/panel-run';
import { PARTNER_CENTER_PAGES } from '../../lib/pages/partner-center-pages';
import { PREPARED_LINKS } from '../requests/prepared';
import { type FakePage, openPage } from './fake-page';
import { sentencesIn } from './sentences';

const FORM = '<main><input type="checkbox" checked><textarea></textarea></main>';
/** What the panel takes to notice something. In milliseconds. */
const AT_ONCE = 400;

let page: FakePage;
let shown: Parameters<ShowSheet>[0][];

const wait = (time: number) => vi.advanceTimersByTimeAsync(time);
const last = () => {
  const sheet = shown.at(-1);
  return typeof sheet === 'object' ? `${sheet.state} ${sheet.verdict}` : sheet;
};
const words = () => {
  const sheet = shown.at(-1);
  const blocks = typeof sheet === 'object' ? (sheet.sections[0]?.blocks ?? []) : [];
  return blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
};
const find = (selector: string, root: ParentNode = document) =>
  root.querySelector(selector) as HTMLInputElement;
const fire = (type: string, target: EventTarget) =>
  target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));

beforeEach(() => {
  vi.useFakeTimers();
  shown = [];
  page = openPage('#/request');
  offerReaders({ pages: PARTNER_CENTER_PAGES });
  page.answerWith(async (message: PageMessage) => ({
    ok: true,
    value:
      message.name === 'page:seen'
        ? answerPage(message.seen, page.window.location.origin, sentencesIn('en')).order
        : {},
  }));
  runPanel(page.window, (sheet) => shown.push(sheet));
});

afterEach(async () => {
  page.orphan();
  page.route('#/end');
  await wait(LONGEST_WAIT);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the panel in Partner Center', () => {
  test('stays away from a page without a link, however long', async () => {
    page.render('<main><h1>Customers</h1></main>');
    await wait(2 * LONGEST_WAIT);
    expect(shown.filter((sheet) => sheet !== undefined)).toEqual([]);
  });

  test('tells of a link that a script puts into a field after a click', async () => {
    page.render(FORM);
    await wait(2 * SETTLE_TIME);
    expect(last()).toBeUndefined();
    find('textarea').value = PREPARED_LINKS.with;
    fire('click', document.body);
    await wait(AT_ONCE);
    expect(last()).toBe('assessed danger');
  });

  test('says at once what the toggled box will ask, and is calm after a rest', async () => {
    page.render(FORM);
    find('textarea').value = PREPARED_LINKS.with;
    fire('input', find('textarea'));
    await wait(SETTLE_TIME);
    expect(last()).toBe('assessed danger');

    find('input').checked = false;
    find('textarea').value = PREPARED_LINKS.free;
    fire('input', find('input'));
    await wait(AT_ONCE);
    expect(last()).toBe('waiting cannot-tell');
    expect(words()).toContain('No admin roles, as far as the link says');
    await wait(SETTLE_TIME + AT_ONCE);
    expect(last()).toBe('assessed clear');

    find('input').checked = true;
    find('textarea').value = PREPARED_LINKS.with;
    fire('change', find('input'));
    await wait(AT_ONCE);
    expect(last()).toBe('assessed danger');
  });

  test('notices the same inside nested shadow roots', async () => {
    page.render('<div></div>');
    const outer = find('div').attachShadow({ mode: 'open' });
    outer.innerHTML = '<div></div>';
    const inner = find('div', outer).attachShadow({ mode: 'open' });
    inner.innerHTML = FORM;
    find('textarea', inner).value = PREPARED_LINKS.free;
    find('input', inner).checked = false;
    await wait(2 * SETTLE_TIME);
    expect(last()).toBe('assessed clear');

    find('textarea', inner).value = PREPARED_LINKS.with;
    fire('input', find('input', inner));
    await wait(AT_ONCE);
    expect(last()).toBe('assessed danger');
  });

  test('goes when the link goes', async () => {
    page.render(FORM);
    find('textarea').value = PREPARED_LINKS.with;
    await wait(SETTLE_TIME);
    expect(last()).toBe('assessed danger');
    page.render('<main><h1>Customers</h1></main>');
    await wait(SETTLE_TIME);
    expect(last()).toBeUndefined();
  });
});
