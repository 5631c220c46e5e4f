import type { MessageKey } from '../domain/text';
import { takeHanded } from './handed-links';

const PAGES = [
  ...(['partners', 'review', 'links', 'evidence', 'exchange', 'graph', 'hosts'] as const),
] as const;
type Page = (typeof PAGES)[number];

/** What each page is called. */
export const TITLES: Readonly<Record<Page, MessageKey>> = {
  partners: 'partners.title',
  review: 'review.title',
  links: 'links.title',
  evidence: 'evidence.title',
  exchange: 'exchange.title',
  graph: 'graph.title',
  hosts: 'workbench.where',
};

/** Which page the address names; the partners, when it names none. */
export function pageOf(hash: string): Page {
  const [, name] = /^#(\w+)/.exec(hash) ?? [];
  return PAGES.find((page) => page === name) ?? 'partners';
}

/** The text that was handed over with this address, which is then gone from it: a reload checks nothing anew. */
export async function handedHere(): Promise<string | undefined> {
  const handed = await takeHanded(location.hash);
  if (location.hash.startsWith('#links/'))
    history.replaceState(null, '', `#${pageOf(location.hash)}`);
  return handed;
}
