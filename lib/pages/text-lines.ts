/** One line of text as a person would see it. */
export type TextLine = {
  readonly text: string;
  /** The element the line belongs to. */
  readonly element: Element;
  readonly kind: 'text' | 'heading' | 'control';
};

/** Parts that are never content of the page. */
const SKIPPED =
  'script, style, noscript, template, nav, [role="navigation"], [role="banner"], consent-lens-panel';
const CONTROL =
  'button, label, summary, select, [role="button"], [role="link"], [role="checkbox"], [role="tab"], [role="menuitem"], input[type="submit"], input[type="button"]';
const ITEM = 'li, dd, td, [role="listitem"], [role="option"], [role="gridcell"]';
const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"], legend, dt';
const INLINE =
  /^(a|abbr|b|bdi|bdo|cite|code|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/;

/**
 * Reads a region as lines. Inline elements beside text belong to the line of that text, so that a role
 * name within a sentence is never a line of its own.
 * @param region an element; open shadow roots within it are read too.
 */
export function readLines(region: Element): readonly TextLine[] {
  const lines: TextLine[] = [];
  collect(region, lines);
  return lines;
}

function collect(element: Element, lines: TextLine[]): void {
  let buffer = '';
  const flush = () => {
    add(lines, buffer, element, 'text');
    buffer = '';
  };
  const mixed = hasOwnText(element);
  for (const node of childrenOf(element)) {
    if (isText(node)) buffer += node.nodeValue ?? '';
    if (!isElement(node) || node.matches(SKIPPED)) continue;
    // An item's own first words in bold are its name; what follows describes it.
    const title = buffer.trim() === '' && element.matches(ITEM);
    const inline = mixed && !title && INLINE.test(node.localName) && !node.matches(CONTROL);
    if (inline) {
      buffer += textOf(node);
      continue;
    }
    flush();
    if (node.matches(HEADING)) add(lines, textOf(node), node, 'heading');
    else if (node.matches(CONTROL) || isLoneLink(node)) add(lines, textOf(node), node, 'control');
    else collect(node, lines);
  }
  flush();
}

function add(lines: TextLine[], text: string, element: Element, kind: TextLine['kind']): void {
  const tidy = text.replace(/\s+/g, ' ').trim();
  if (tidy !== '') lines.push({ text: tidy, element, kind });
}

function textOf(element: Element): string {
  const value = element.localName === 'input' ? element.getAttribute('value') : element.textContent;
  return value ?? '';
}

function isLoneLink(element: Element): boolean {
  return element.localName === 'a';
}

function hasOwnText(element: Element): boolean {
  return childrenOf(element).some((node) => isText(node) && (node.nodeValue ?? '').trim() !== '');
}

function childrenOf(element: Element): ChildNode[] {
  return [...(element.shadowRoot?.childNodes ?? []), ...element.childNodes];
}

function isText(node: Node): boolean {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
