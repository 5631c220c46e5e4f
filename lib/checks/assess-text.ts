import type { Assessment } from '../domain/finding';
import { findLinks } from '../links/find-links';
import { assessLink } from './assess-link';

/** A link as it was found, with its assessment. */
export type AssessedLink = { readonly link: string; readonly assessment: Assessment };

/**
 * Finds and assesses every link in pasted text. Text without a single address is tried as one link, so
 * that a link that lost its `https://` or is broken gets an answer too.
 */
export function assessLinksIn(text: string): readonly AssessedLink[] {
  const found = findLinks(text);
  const links = found.length > 0 ? found : [text.trim()].filter((link) => /^\S+$/.test(link));
  return [...new Set(links)].map((link) => ({ link, assessment: assessLink(link) }));
}
