/** How many addresses of one document are remembered: the present one, and pages of ours before it. */
const REMEMBERED = 5;

/** The addresses a document has had, and what became of the pages there. */
export type RouteMemory = {
  /** Newest first; the first is the present one. */
  readonly addresses: readonly string[];
  /** A page of ours was read before, at another address of the same document. */
  readonly readBefore: boolean;
};

/** Starts with where the document came from: portals strip a link's parameters before anybody can look. */
export function firstRoute(page: Window): RouteMemory {
  const entries = page.performance.getEntriesByType('navigation');
  return { addresses: entries.map((entry) => entry.name), readBefore: false };
}

/**
 * Goes on to another address.
 * @param left what the page that is left was: none of ours, one that could not be read, or one that was read.
 */
export function nextRoute(
  { addresses, readBefore }: RouteMemory,
  href: string,
  left: 'foreign' | 'unread' | 'read',
): RouteMemory {
  // What was no page of ours says nothing about the one that comes after it.
  const earlier = left === 'foreign' ? addresses.slice(1) : addresses;
  return {
    addresses: [href, ...earlier].slice(0, REMEMBERED),
    readBefore: readBefore || left === 'read',
  };
}
