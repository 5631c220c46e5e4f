export const PANEL_TAG = 'consent-lens-panel';

/** After so many expulsions from one place the panel tries the next. */
const PATIENCE = 2;
/** After so long a peace it tries the first again. In milliseconds. */
const PEACE = 20_000;

/** The panel's element: what others read are its attributes, what people read is inside. */
export type PanelHost = {
  /** Where the panel is drawn, in a closed shadow root. */
  readonly surface: HTMLElement;
  /**
   * Sets the public attributes and puts the element back if the page has thrown it out.
   * @param now milliseconds on any clock that only goes forward.
   */
  update(attributes: Readonly<Record<string, string>>, now: number): void;
  remove(): void;
};

/**
 * Makes the panel's element. It stands first in the body, so that the keyboard reaches it before the
 * page's own buttons; where the body throws it out, beside the body; where both do, in the page's content.
 * It comes back with each update, so whoever calls decides how often.
 * @param css the panel's style sheet; no page policy can take it away.
 */
export function createPanelHost(page: Document, css: string): PanelHost {
  const element = page.createElement(PANEL_TAG);
  const root = element.attachShadow({ mode: 'closed' });
  dress(root, css);
  const surface = page.createElement('div');
  root.append(surface);
  // What is typed or clicked in the panel is no business of the page's shortcuts.
  for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown']) {
    element.addEventListener(type, (event) => event.stopPropagation());
  }
  const settle = createPlace(page, element);
  return {
    surface,
    update(attributes, now) {
      for (const [name, value] of Object.entries(attributes)) {
        if (element.getAttribute(name) !== value) element.setAttribute(name, value);
      }
      for (const other of page.querySelectorAll(PANEL_TAG)) if (other !== element) other.remove();
      if (!element.isConnected) settle(now);
    },
    remove: () => element.remove(),
  };
}

/**
 * Adopts the style sheet. Older Firefox, 140 for one, refuses that to scripts like this one; there a `style` element
 * serves, which it lets through any page policy because an extension has written it.
 * Source: https://bugzilla.mozilla.org/show_bug.cgi?id=1751346
 */
function dress(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/** Puts the element back where it has not been thrown out too often yet. */
function createPlace(page: Document, element: Element): (now: number) => void {
  let times = 0;
  let last = Number.NEGATIVE_INFINITY;
  return (now) => {
    if (now - last > PEACE) times = 0;
    times += 1;
    last = now;
    const content = page.querySelector('main, [role="main"]') ?? page.body?.firstElementChild;
    if (times <= PATIENCE && page.body !== null) page.body.prepend(element);
    else if (times <= 2 * PATIENCE || !content) page.documentElement.append(element);
    else content.prepend(element);
  };
}
