import { mayInvite } from '../links/invitation-hint';

/** What one look costs at most: over a whole page, and in the middle of an event. */
const NODES = 5000;
const NODES_AT_EVENT = 200;
const CHARACTERS = 300_000;

/** The page changes a little after what the user does; then it is looked at, three times at most. In milliseconds. */
const FIRST_LOOK = 250;
const LAST_LOOK = 4000;

/** From inside shadow roots `change` stays unheard, but the click or the key before it does not. */
const EVENTS = 'focusin input change click copy hashchange popstate'.split(' ');

type Watched = Pick<Window, 'addEventListener' | 'document' | 'location'> & {
  readonly navigation?: EventTarget;
};

/**
 * Whether a field or text holds an invitation link, open shadow roots included.
 * @param roots where to look, the last one first; what stands after each belongs to it.
 * @param left how many nodes are looked at, in the order of the page.
 */
export function holdsInvitation(roots: readonly unknown[], left = NODES): boolean {
  // What a node lacks is undefined.
  const open = [...roots] as HTMLInputElement[];
  let characters = CHARACTERS;
  for (let node = open.pop(); node && left > 0 && characters > 0; node = open.pop()) {
    left -= 1;
    const { value, nodeValue, nodeName, nextSibling, firstChild, shadowRoot } = node;
    // The value of a list item or a meter is a number.
    const text = `${value ?? nodeValue}`;
    if (mayInvite(text.slice(0, characters))) return true;
    characters -= text.length;
    const inside = /^s(cript|tyle)$/i.test(nodeName) ? [] : [firstChild, shadowRoot];
    for (const next of [nextSibling, ...inside]) if (next) open.push(next as HTMLInputElement);
  }
  return false;
}

/**
 * Tells when a page shows an invitation link, once for each address. It looks after the page has loaded,
 * after route changes and when the user does something; in between it sleeps.
 */
export function watchForInvitation(page: Watched, found: () => void): void {
  const { document, location } = page;
  let told: string;
  let wait: number;
  let timer: ReturnType<typeof setTimeout>;

  const look = (roots: readonly unknown[], nodes?: number) => {
    if (location.href !== told && holdsInvitation(roots, nodes)) {
      told = location.href;
      found();
    }
  };
  const lookAgain = () => {
    look([document.body]);
    wait *= 4;
    if (wait <= LAST_LOOK) timer = setTimeout(lookAgain, wait);
  };
  const wake = (event?: Event) => {
    // What is copied may be gone a moment later. The path, without document and window, leads into shadow roots.
    if (event) look(event.composedPath().slice(0, -2).reverse(), NODES_AT_EVENT);
    clearTimeout(timer);
    wait = FIRST_LOOK;
    timer = setTimeout(lookAgain, wait);
  };

  for (const type of EVENTS) page.addEventListener(type, wake, true);
  page.navigation?.addEventListener('navigatesuccess', wake);
  wake();
}
