import { isPartial, namedLists } from '../pages/row-memory';

/** How much of what is in sight one step goes on: rows at the edge are seen twice. */
const STEP = 0.8;
/** In pixels, where the browser gives a page that nobody looks at no height. */
const LEAST_STEP = 100;
const MOST_STEPS = 400;
/** How long a list may take to draw what has come into sight, in milliseconds. Hidden tabs make it a second. */
const DRAW_TIME = 250;

/**
 * Scrolls step by step through each list of which only a part is in the page, then back to where it was. It sends
 * nothing and clicks nothing.
 * @param noted called after each step, when the list has had time to draw.
 */
export async function scrollLists(page: Window, noted: () => void): Promise<void> {
  const { document } = page;
  const drawn = new MutationObserver(noted);
  drawn.observe(document, { childList: true, subtree: true });
  noted();
  const lists = namedLists(document).flatMap(([, list]) => (isPartial(list) ? [list] : []));
  const scrollers = new Set(lists.map((list) => scrollerOf(page, list)));
  for (const scroller of scrollers) {
    const before = scroller.scrollTop;
    for (let step = 0, at = 0; step < MOST_STEPS; step += 1) {
      await scrollTo(page, scroller, at);
      noted();
      // A list that loads more as one scrolls grows meanwhile.
      if (at >= scroller.scrollHeight - scroller.clientHeight) break;
      at += Math.max(LEAST_STEP, STEP * scroller.clientHeight);
    }
    await scrollTo(page, scroller, before);
  }
  drawn.disconnect();
}

/** The element that scrolls a list. */
function scrollerOf(page: Window, list: Element): Element {
  for (let element: Element | null = list; element !== null; element = element.parentElement) {
    const scrolls = /auto|scroll/.test(page.getComputedStyle(element).overflowY);
    if (scrolls && element.scrollHeight > element.clientHeight) return element;
  }
  return page.document.scrollingElement ?? page.document.documentElement;
}

async function scrollTo(page: Window, scroller: Element, at: number): Promise<void> {
  const { document } = page;
  scroller.scrollTop = at;
  // A tab that nobody looks at is not drawn, and then the browser itself tells nobody that it was scrolled.
  const isPage = scroller === document.scrollingElement;
  (isPage ? document : scroller).dispatchEvent(new Event('scroll', { bubbles: isPage }));
  await new Promise<void>((done) => {
    const goOn = () => {
      changed.disconnect();
      clearTimeout(timer);
      // After the tasks that are waiting: the rest of what is being drawn.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        channel.port1.close();
        done();
      };
      channel.port2.postMessage(null);
    };
    const changed = new MutationObserver(goOn);
    changed.observe(document, { childList: true, subtree: true });
    const timer = setTimeout(goOn, DRAW_TIME);
  });
}
