import { findIn } from '../../../lib/links/find/find-in';
import type { FoundInFile, FoundLink } from '../../../lib/links/find/found-link';

export const HOME = 'https://admin.microsoft.com/Adminportal/Home';
export const DANGER = `${HOME}?invType=ResellerRelationship&partnerId=3b33e682-00c3-41ee-9dd2-a548adf56438&msppId=0&DAP=true#/BillingAccounts/partner-invitation`;
export const EVIL = 'https://admin-portal.fabrikam.example/sign-in';

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What `findIn` finds in text; a failure ends the test. */
export async function foundIn(text: string | Uint8Array, name = ''): Promise<FoundInFile> {
  const found = await findIn(typeof text === 'string' ? bytes(text) : text, name);
  if (!found.ok) throw new Error(found.error);
  return found.value;
}

/** Links as `line:column link`. */
export const placed = (links: readonly FoundLink[]): string[] =>
  links.map(({ line, column, link }) => `${line}:${column} ${link}`);

/** What stands in the source between a link's columns. */
export function written(text: string, { line, column, endColumn }: FoundLink): string | undefined {
  return text.split('\n')[line - 1]?.slice(column - 1, endColumn && endColumn - 1);
}
