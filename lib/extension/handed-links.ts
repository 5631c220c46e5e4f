import { z } from 'zod';
import { readGuid } from '../domain/guid';
import { browser } from './browser';

/** In characters. More is no link, and the storage has an end. */
const LONGEST = 500_000;
const handedSchema = z.string().min(1).max(LONGEST);

/** Where the page with the links is shown. */
export type LinksTab = 'here' | 'beside' | 'behind';

/**
 * Opens the page that checks links, with a text to check at once. The text goes through the storage, which
 * ends with the browser, and is in no address: those are kept in the history.
 * @param text what may hold links; empty for the page alone.
 */
export async function openLinksPage(text = '', where: LinksTab = 'beside'): Promise<void> {
  const handed = text.slice(0, LONGEST);
  const id = crypto.randomUUID();
  if (handed !== '') await browser.storage.session.set({ [keyOf(id)]: handed });
  const page = browser.runtime.getURL('/workbench.html');
  const url = handed === '' ? `${page}#links` : `${page}#links/${id}`;
  if (where === 'here') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'beside' });
}

/**
 * Takes the text that was handed over to this page; it can be taken once.
 * @param hash of the page's address.
 */
export async function takeHanded(hash: string): Promise<string | undefined> {
  const id = readGuid(/^#links\/(.+)$/.exec(hash)?.[1]);
  if (id === undefined) return undefined;
  const key = keyOf(id);
  const stored: Record<string, unknown> = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return handedSchema.safeParse(stored[key]).data;
}

function keyOf(id: string): string {
  return `handed-${id}`;
}
