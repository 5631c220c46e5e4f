import { el } from './markup.js';

const marginInPixels = 120;
/** What is drawn before anybody knows how much room there is. */
const firstRoomInPixels = 400;

/**
 * A list that holds only the rows in sight and a little around them, between two spacers.
 * `items`: height in pixels, and `make`, which makes the row.
 */
export function rowsInSight(items) {
  const above = el('div', { class: 'ms-List-spacer' });
  const page = el('div', { class: 'ms-List-page', role: 'presentation' });
  const below = el('div', { class: 'ms-List-spacer' });
  const list = el('div', { class: 'ms-List', role: 'presentation' }, above, page, below);
  let drawn = '';

  const draw = (from, to) => {
    const sums = [0];
    for (const { height } of items) sums.push(sums.at(-1) + height);
    const atLeast = (pixels) => {
      const index = sums.findIndex((sum) => sum >= pixels);
      return index === -1 ? items.length : index;
    };
    const last = atLeast(to);
    const first = Math.max(0, Math.min(atLeast(from) - 1, last));
    if (drawn === `${first}-${last}`) return;
    drawn = `${first}-${last}`;
    page.replaceChildren(...items.slice(first, last).map(({ make }) => make()));
    above.style.height = `${sums[first]}px`;
    below.style.height = `${sums.at(-1) - sums[last]}px`;
  };
  const look = () => {
    if (!list.isConnected) return;
    const top = list.getBoundingClientRect().top;
    draw(-top - marginInPixels, innerHeight - top + marginInPixels);
  };

  draw(0, firstRoomInPixels);
  addEventListener('scroll', look, { capture: true, passive: true });
  addEventListener('resize', look);
  // Fires once the list stands in the page, which is when its place is known.
  new ResizeObserver(look).observe(list);
  return list;
}
