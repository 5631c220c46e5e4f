// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { holdsInvitation, watchForInvitation } from '../../lib/extension/invitation-watch';

const LINK =
  'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=x&DAP=true#/BillingAccounts/partner-invitation';
const GDAP =
  'https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/x';

const show = (html: string) => {
  document.body.innerHTML = html.replaceAll('&', '&amp;');
};
const holds = () => holdsInvitation([document.body]);
const field = () => document.querySelector('textarea, input') as HTMLTextAreaElement;
const shadowOf = (host: Element, html: string) => {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
};

afterEach(() => {
  document.body.innerHTML = '';
});

describe('holdsInvitation', () => {
  test.each([
    ['an empty page', ''],
    ['text without a link', '<h1>Customers</h1><textarea>Hello</textarea><input value="x">'],
    [
      'the first step’s link',
      '<p>https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts</p>',
    ],
    ['a script', `<script type="application/json">${LINK}</script><style>/* ${LINK} */</style>`],
    ['values that are no text', '<ul><li value="3"></li></ul><progress value="1"></progress>'],
  ])('is false for %s', (_, html) => {
    show(html);
    expect(holds()).toBe(false);
  });

  test.each([
    ['a text area', `<textarea>${LINK}</textarea>`],
    ['an input', `<input value="${LINK}">`],
    ['a hidden input', `<input type="hidden" value="${LINK}">`],
    ['an editable part', `<div contenteditable="true"><p>${GDAP}</p></div>`],
    ['a code box', `<pre><code>${GDAP}</code></pre>`],
    ['plain text', `<main><p>Send this: ${GDAP}.</p></main>`],
    ['what stands behind a script', `<script type="text/plain">x</script><p>${LINK}</p>`],
  ])('is true for a link in %s', (_, html) => {
    show(html);
    expect(holds()).toBe(true);
  });

  test('reads what a field holds now', () => {
    show('<textarea>Hello</textarea>');
    field().value = LINK;
    expect(holds()).toBe(true);
  });

  test.each([1, 2, 6])('looks into %d open shadow roots, one inside the other', (depth) => {
    show('<div></div>');
    let host = document.querySelector('div') as HTMLElement;
    for (let at = 1; at < depth; at += 1) {
      host = shadowOf(host, '<span><b></b></span>').querySelector('b') as HTMLElement;
    }
    shadowOf(host, '<textarea></textarea>').querySelector('textarea')?.setAttribute('id', 'mail');
    expect(holds()).toBe(false);
    (host.shadowRoot?.querySelector('textarea') as HTMLTextAreaElement).value = LINK;
    expect(holds()).toBe(true);
  });

  test('has an end: nodes', () => {
    show(`${'<i></i>'.repeat(30)}<p>${LINK}</p>`);
    expect(holdsInvitation([document.body], 10)).toBe(false);
    expect(holdsInvitation([document.body], 100)).toBe(true);
    expect(holdsInvitation([document.body], 0)).toBe(false);
  });

  test('has an end: characters', () => {
    show('<textarea></textarea><textarea></textarea>');
    const [first, second] = [...document.querySelectorAll('textarea')];
    if (first) first.value = 'x'.repeat(400_000);
    if (second) second.value = LINK;
    expect(holds()).toBe(false);
    if (first) first.value = 'x'.repeat(200_000);
    expect(holds()).toBe(true);
  });
});

describe('watchForInvitation', () => {
  const found = vi.fn();
  const stops: (() => void)[] = [];
  let navigation: EventTarget;

  /** The page's window, whose listeners go with the test. */
  const watch = () => {
    const page = {
      document,
      location,
      navigation,
      addEventListener: (type: string, listener: EventListenerOrEventListenerObject) => {
        window.addEventListener(type, listener, true);
        stops.push(() => window.removeEventListener(type, listener, true));
      },
    };
    watchForInvitation(page, found);
  };
  const wait = (time: number) => vi.advanceTimersByTime(time);
  const fire = (type: string, target: EventTarget = document.body) =>
    target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));

  beforeEach(() => {
    vi.useFakeTimers();
    found.mockClear();
    navigation = new EventTarget();
    window.location.hash = '#/start';
  });
  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
    vi.useRealTimers();
  });

  test('says nothing where there is nothing, and sleeps', () => {
    show('<h1>Customers</h1>');
    watch();
    wait(60_000);
    expect(found).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('tells of what is there when the page has loaded, once', () => {
    show(`<textarea>${LINK}</textarea>`);
    watch();
    wait(60_000);
    fire('click');
    wait(60_000);
    expect(found).toHaveBeenCalledOnce();
  });

  test('tells of what comes a little later', () => {
    watch();
    wait(1000);
    show(`<p>${GDAP}</p>`);
    wait(6000);
    expect(found).toHaveBeenCalledOnce();
  });

  test.each(['focusin', 'input', 'change', 'click', 'copy'])(
    'looks after the event %s, also when the link comes only then',
    (type) => {
      show('<textarea></textarea>');
      watch();
      wait(60_000);
      fire(type);
      field().value = LINK;
      wait(300);
      expect(found).toHaveBeenCalledOnce();
    },
  );

  test.each(['hashchange', 'popstate', 'navigatesuccess'])('looks after %s', (type) => {
    watch();
    wait(60_000);
    show(`<p>${GDAP}</p>`);
    fire(type, type === 'navigatesuccess' ? navigation : window);
    wait(300);
    expect(found).toHaveBeenCalledOnce();
  });

  test('sees a field that is gone as soon as it was copied from', () => {
    show('<main><textarea></textarea></main>');
    watch();
    wait(60_000);
    field().value = LINK;
    fire('copy', field());
    show('');
    wait(60_000);
    expect(found).toHaveBeenCalledOnce();
  });

  test('finds the field of an event on a page too big to be looked through', () => {
    show(`<div>${'<i></i>'.repeat(6000)}</div><section><textarea></textarea></section>`);
    field().value = LINK;
    watch();
    wait(60_000);
    expect(found).not.toHaveBeenCalled();
    fire('focusin', field());
    expect(found).toHaveBeenCalledOnce();
  });

  test('finds it by the event’s path inside nested shadow roots too', () => {
    show(`<div>${'<i></i>'.repeat(6000)}</div><section></section>`);
    const outer = shadowOf(document.querySelector('section') as Element, '<b></b>');
    const inner = shadowOf(outer.querySelector('b') as Element, '<textarea></textarea>');
    const mail = inner.querySelector('textarea') as HTMLTextAreaElement;
    mail.value = LINK;
    watch();
    wait(60_000);
    expect(found).not.toHaveBeenCalled();
    fire('input', mail);
    expect(found).toHaveBeenCalledOnce();
  });

  test('tells again at another address', () => {
    show(`<p>${GDAP}</p>`);
    watch();
    wait(60_000);
    window.location.hash = '#/other';
    fire('hashchange', window);
    wait(60_000);
    expect(found).toHaveBeenCalledTimes(2);
  });

  test('does not look through the page for each of many events', () => {
    show('<textarea></textarea>');
    watch();
    wait(60_000);
    const looks = vi.spyOn(document, 'body', 'get');
    for (let at = 0; at < 500; at += 1) fire('input', field());
    wait(60_000);
    expect(looks.mock.calls.length).toBeLessThan(5);
    looks.mockRestore();
  });
});
