import type { DomNode } from '../panel-reading';

type Openable = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** The text of a script that calls a function with the script's own arguments. */
export function callOf(run: (...args: never[]) => unknown): string {
  return `return (${run}).apply(null, arguments)`;
}

/**
 * Runs in the page with the rights of Firefox's own code, which may look into closed shadow roots.
 * @returns the panels of the top document, and how many there are in the frames that share its process.
 */
export function describePanels(): [panels: DomNode[], inFrames: number] {
  const tag = 'consent-lens-panel';
  const describe = (node: Node): DomNode => ({
    nodeName: node.nodeName,
    nodeValue: node.nodeValue ?? '',
    attributes: [...((node as Element).attributes ?? [])].flatMap(({ name, value }) => [
      name,
      value,
    ]),
    children: [...node.childNodes].map(describe),
  });
  const countIn = (page: Document): number =>
    [...page.querySelectorAll('iframe, frame')].reduce((sum, frame) => {
      const inside = (frame as HTMLIFrameElement).contentDocument;
      return inside ? sum + inside.querySelectorAll(tag).length + countIn(inside) : sum;
    }, 0);
  const panels = [...document.querySelectorAll<Openable>(tag)].map((panel) => {
    const root = panel.openOrClosedShadowRoot;
    return { ...describe(panel), shadowRoots: root ? [describe(root)] : [] };
  });
  return [panels, countIn(document)];
}

/** Runs in the page: changes the route as a link would. */
export function setHash(hash: string): void {
  location.hash = hash;
}

/** Runs in the page: changes the address as its own script would, without any event. */
export function pushState(address: string): void {
  history.pushState(null, '', address);
}

/** Runs in the page: whether the stand-in portal has drawn what it shows. */
export function isDrawn(): boolean {
  return document.querySelector('h1, [role="heading"]') !== null;
}
