import { ACCEPT, isKnownLanguage, PARTNER_HEADING } from './page-words';
import type { TextLine } from './text-lines';

/** The language that a part of a page says it is in, as written; undefined when it says none. */
export function languageOf(region: Element): string | undefined {
  return region.closest('[lang]')?.getAttribute('lang') || undefined;
}

/**
 * Whether the role names of the page's language are known, so that finding none means something. A page that
 * names no language must show by a word of its own that it is in one of ours.
 */
export function speaksKnownLanguage(region: Element, lines: readonly TextLine[]): boolean {
  const language = languageOf(region);
  if (language !== undefined) return isKnownLanguage(language);
  return lines.some(
    ({ kind, text }) => kind !== 'text' && (ACCEPT.test(text) || PARTNER_HEADING.test(text)),
  );
}
