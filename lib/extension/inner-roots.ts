type Dom = { openOrClosedShadowRoot(element: Element): ShadowRoot | null };

declare const chrome: { readonly dom?: Dom } | undefined;

/** Beside custom elements, all that may have a shadow root. Source: https://dom.spec.whatwg.org/#dom-element-attachshadow */
const HOSTS =
  /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/**
 * What stands inside an element without being its child: its shadow root, a closed one where the browser
 * lets an extension see it, or the body of a frame of the same origin.
 */
export function innerRoot(element: Element): ParentNode | null {
  if (element.localName === 'iframe') return frameBody(element as HTMLIFrameElement);
  return HOSTS.test(element.localName) ? shadowRootOf(element) : null;
}

function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  // Firefox has it on the element itself.
  const { openOrClosedShadowRoot: closed } = element as { openOrClosedShadowRoot?: ShadowRoot };
  if (closed !== undefined) return closed;
  if (typeof chrome === 'undefined' || chrome.dom === undefined) return null;
  return chrome.dom.openOrClosedShadowRoot(element);
}

/** Frames of other origins give no document, and asking for it may throw. */
function frameBody(frame: HTMLIFrameElement): ParentNode | null {
  try {
    return frame.contentDocument?.body ?? null;
  } catch {
    return null;
  }
}
