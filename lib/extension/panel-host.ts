export const PANEL_TAG = 'consent-lens-panel';

/** The panel's element: what others read are its attributes, what people read is inside. */
export type PanelHost = {
  /** Where the panel is drawn, in a closed shadow root. */
  readonly surface: HTMLElement;
  /** Sets the public attributes and puts the element back if the page has thrown it out. */
  update(attributes: Readonly<Record<string, string>>): void;
  remove(): void;
};

/**
 * Makes the panel's element. It stands first in the body, so that the keyboard reaches it before the
 * page's own buttons.
 * @param css the panel's style sheet; adopted, so that no page policy can take it away.
 */
export function createPanelHost(page: Document, css: string): PanelHost {
  const element = page.createElement(PANEL_TAG);
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const surface = page.createElement('div');
  root.append(surface);
  // What is typed or clicked in the panel is no business of the page's shortcuts.
  for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown']) {
    element.addEventListener(type, (event) => event.stopPropagation());
  }
  return {
    surface,
    update(attributes) {
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      for (const other of page.querySelectorAll(PANEL_TAG)) if (other !== element) other.remove();
      if (!element.isConnected) page.body.prepend(element);
    },
    remove: () => element.remove(),
  };
}
