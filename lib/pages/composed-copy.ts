/** What stands inside an element without being its child: a shadow root or a frame's body. */
export type InnerRoot = (element: Element) => ParentNode | null;

/** A page as one tree, and the roots inside it that its own tree lacks. */
export type ComposedPage = { readonly root: ParentNode; readonly inner: readonly ParentNode[] };

/** In elements, and in levels. What goes beyond counts like a frame that is not read. */
const LARGEST_COPY = 50_000;
const DEEPEST_COPY = 500;

const SKIPPED = 'script, style, noscript, template, consent-lens-panel';

/**
 * Makes one tree of a page whose text stands in shadow roots and frames too, so that adapters need to know
 * of neither. A page without any is given as it is; otherwise a copy without scripts, in a document of its
 * own where nothing loads or runs.
 * @param innerRoot how to look inside; the page itself is never changed.
 */
export function composePage(page: Document, innerRoot: InnerRoot): ComposedPage {
  const inner = innerRootsOf(page, innerRoot);
  if (inner.length === 0) return { root: page, inner };
  const copy = page.implementation.createHTMLDocument('');
  copy.documentElement.remove();
  copy.append(...new Copier(copy, innerRoot).copy(page.documentElement, 0));
  return { root: copy, inner };
}

function innerRootsOf(root: ParentNode, innerRoot: InnerRoot): ParentNode[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const inside = element.matches(SKIPPED) ? null : innerRoot(element);
    return inside === null ? [] : [inside, ...innerRootsOf(inside, innerRoot)];
  });
}

class Copier {
  private left = LARGEST_COPY;
  private readonly into: Document;
  private readonly innerRoot: InnerRoot;

  constructor(into: Document, innerRoot: InnerRoot) {
    this.into = into;
    this.innerRoot = innerRoot;
  }

  /** @returns the element's twin; nothing for what is never content. */
  copy(element: Element, depth: number): Element[] {
    if (element.matches(SKIPPED)) return [];
    this.left -= 1;
    if (this.left < 0) return this.left === -1 ? [this.into.createElement('iframe')] : [];
    if (depth > DEEPEST_COPY) return [this.into.createElement('iframe')];
    const inside = this.innerRoot(element);
    // A frame that was read is a part of the page like any other.
    const frame = inside !== null && element.localName === 'iframe';
    const twin = frame ? this.into.createElement('div') : this.into.importNode(element, false);
    keepState(element, twin);
    const nodes = [...(inside?.childNodes ?? []), ...looseChildren(element, inside)];
    for (const node of this.copyAll(nodes, depth + 1)) twin.appendChild(node);
    return [twin];
  }

  private copyAll(nodes: readonly Node[], depth: number): Node[] {
    return nodes.flatMap((node): Node[] => {
      if (node.nodeType === 3) return [this.into.createTextNode(node.nodeValue ?? '')];
      if (node.nodeType !== 1) return [];
      const assigned = slotted(node as Element);
      return assigned.length > 0
        ? this.copyAll(assigned, depth + 1)
        : this.copy(node as Element, depth);
    });
  }
}

/** What stands in a slot is shown there. */
function slotted(element: Element): readonly Node[] {
  return element.localName === 'slot' ? ((element as HTMLSlotElement).assignedNodes?.() ?? []) : [];
}

/** The element's own children, without those that a slot of its shadow root shows. */
function looseChildren(element: Element, inside: ParentNode | null): Node[] {
  const shown = new Set(
    [...(inside?.querySelectorAll('slot') ?? [])].flatMap((slot) => slotted(slot)),
  );
  return [...element.childNodes].filter((child) => !shown.has(child));
}

/** What was typed or ticked is no attribute. */
function keepState(from: Element, to: Element): void {
  const state = from as Partial<HTMLInputElement>;
  const twin = to as Partial<HTMLInputElement>;
  if (from.localName === 'input' && state.checked !== undefined) twin.checked = state.checked;
  if (from.matches('textarea, input:not([type="file"])') && typeof state.value === 'string') {
    twin.value = state.value;
  }
}
