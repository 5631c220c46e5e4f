import { takeHanded } from './handed-links';

const PAGES = ['links', 'graph', 'hosts'] as const;
type Page = (typeof PAGES)[number];

/** Which page the address names; where Consent Lens looks, when it names none. */
export function pageOf(hash: string): Page {
  const [, name] = /^#(\w+)/.exec(hash) ?? [];
  return PAGES.find((page) => page === name) ?? 'hosts';
}

/** The text that was handed over with this address, which is then gone from it: a reload checks nothing anew. */
export async function handedHere(): Promise<string | undefined> {
  const handed = await takeHanded(location.hash);
  if (location.hash.includes('/')) history.replaceState(null, '', `#${pageOf(location.hash)}`);
  return handed;
}
