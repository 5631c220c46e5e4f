/** Parts that are never content of the page. */
const SKIPPED = 'script, style, noscript, template, consent-lens-panel';

/** Where a page has more elements than this, the rest is not looked at. */
const MOST_ELEMENTS = 20_000;

/**
 * Lists an element and everything in it, in the order of the page, open shadow roots included.
 * @returns at most 20,000 elements; `whole` is false where there were more.
 */
export function composedElements(root: Element): {
  readonly elements: readonly Element[];
  readonly whole: boolean;
} {
  const elements: Element[] = [];
  const open: Element[] = [root];
  while (elements.length < MOST_ELEMENTS) {
    const element = open.pop();
    if (element === undefined) break;
    if (element.matches(SKIPPED)) continue;
    elements.push(element);
    const inside = [...(element.shadowRoot?.children ?? []), ...element.children];
    for (const child of inside.reverse()) open.push(child);
  }
  return { elements, whole: open.length === 0 };
}

/** The element around another one, also where that stands at the top of a shadow root. */
export function composedParent(element: Element): Element | undefined {
  const parent = element.parentNode;
  if (parent === null) return undefined;
  if (parent.nodeType === 1) return parent as Element;
  return 'host' in parent ? (parent as ShadowRoot).host : undefined;
}
