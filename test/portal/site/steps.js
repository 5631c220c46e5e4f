import { button } from './fluent.js';
import { el } from './markup.js';

/** Goes to another address without a load, as the portal's own router does. */
function take({ by, url }) {
  if (by === 'hash') {
    location.hash = new URL(url, location.href).hash;
    return;
  }
  history.pushState(null, '', url);
  dispatchEvent(new Event('standin:pushstate'));
}

/** Test hooks, on every page: `standin.byHash(url)` and `standin.byPushState(url)`. */
window.standin = {
  byHash: (url) => take({ by: 'hash', url }),
  byPushState: (url) => take({ by: 'pushState', url }),
};

// Back and forward to an address that was pushed; a change of the hash alone is told by its own event.
let path = location.pathname + location.search;
addEventListener('popstate', () => {
  const now = location.pathname + location.search;
  if (now !== path) dispatchEvent(new Event('standin:pushstate'));
  path = now;
});
addEventListener('standin:pushstate', () => {
  path = location.pathname + location.search;
});

/** Puts one button for each step at the foot of the portal; they stay from page to page. */
export function offerSteps(app, steps) {
  app.querySelector('.steps')?.remove();
  const buttons = steps.map((step) => button(step.label, { onClick: () => take(step) }));
  app.append(el('div', { class: 'steps', role: 'toolbar' }, buttons));
}
