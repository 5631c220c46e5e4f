type Watched = Pick<Window, 'addEventListener' | 'document'> & {
  readonly navigation?: EventTarget;
};

const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'aria-expanded',
    'aria-busy',
    'aria-checked',
    'checked',
    'role',
    'lang',
    'value',
  ],
};

/**
 * Tells of route changes, which the portals make without loading a page. Fires when the address has
 * changed already, never before.
 */
export function onRouteChange(page: Watched, changed: () => void, signal: AbortSignal): void {
  page.addEventListener('hashchange', changed, { signal });
  page.addEventListener('popstate', changed, { signal });
  page.navigation?.addEventListener('navigatesuccess', changed, { signal });
}

/**
 * Tells when the page comes back, as it was, out of the browser's back/forward cache. The tab's badge has
 * gone with the page that came between.
 */
export function onReturn(page: Watched, returned: () => void, signal: AbortSignal): void {
  const look = ({ persisted }: PageTransitionEvent) => {
    if (persisted) returned();
  };
  page.addEventListener('pageshow', look, { signal });
}

/** Watches what the page shows. */
export type ContentWatch = {
  /** Watches on. @param roots shadow roots and documents of frames, which the document's own tree lacks. */
  resume(roots: readonly Node[]): void;
};

/**
 * Tells once that something has changed, then rests until it is resumed: a page that changes without end
 * must not keep us busy with hearing of it. Whoever resumes has looked before.
 */
export function onContentChange(
  { document }: Watched,
  changed: () => void,
  signal: AbortSignal,
): ContentWatch {
  const tell = () => {
    observer.disconnect();
    changed();
  };
  const observer = new MutationObserver(tell);
  // What is typed and ticked changes no node, nor does a script that fills a field after a click; a frame that
  // has loaded has another document.
  for (const type of ['input', 'change', 'click', 'load']) {
    document.addEventListener(type, changed, { capture: true, signal });
  }
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    resume(roots) {
      if (signal.aborted) return;
      for (const root of [document, ...roots]) observer.observe(root, CHANGES);
    },
  };
}
