/** How often a page that keeps changing is read at most. In milliseconds. */
const PAUSE = 150;

type Watched = Pick<Window, 'addEventListener' | 'document'> & {
  readonly navigation?: EventTarget;
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

/** Tells of changes in what the page shows, gathered over a short pause. */
export function onContentChange(page: Watched, changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      changed();
    }, PAUSE);
  });
  observer.observe(page.document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['aria-expanded', 'aria-busy', 'role', 'lang'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
