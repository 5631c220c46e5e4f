import { el } from './markup.js';

let timers = [];

function every(milliseconds, act) {
  timers.push(setInterval(act, milliseconds));
}

/** Ends what the last page kept doing. */
export function stopAll() {
  timers.forEach(clearInterval);
  timers = [];
}

/** Throws out of the document, again and again, every element that the portal did not put there. */
export function keepClean(app, milliseconds) {
  const isOurs = (node) => node === app || node.classList.contains('ms-Layer');
  every(milliseconds, () => {
    for (const node of [...document.body.children]) if (!isOurs(node)) node.remove();
    for (const node of [...document.documentElement.children]) {
      if (node !== document.head && node !== document.body) node.remove();
    }
  });
}

/** Draws the content anew, again and again. Copies: their buttons and links do nothing. */
export function keepRedrawing(room, nodes, milliseconds) {
  every(milliseconds, () => {
    room.replaceChildren(...nodes.map((node) => node.cloneNode(true)));
  });
}

function styleLinks() {
  return ['colors.css', 'portal.css', 'lists.css'].map((name) =>
    el('link', { rel: 'stylesheet', href: `/standin/${name}` }),
  );
}

async function frameIn(main) {
  const frame = el('iframe', { src: '/standin/frame.html', class: 'shelter' });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  main.replaceChildren(frame);
  await loaded;
  return frame.contentDocument.body;
}

/** Makes a place for the content inside the page: a frame of the same origin or a shadow root. */
export async function makeRoom(main, shelter) {
  if (shelter === 'frame') return frameIn(main);
  const host = el('div');
  const room = el('div');
  const mode = shelter === 'open-shadow' ? 'open' : 'closed';
  host.attachShadow({ mode }).append(...styleLinks(), room);
  main.replaceChildren(host);
  return room;
}
