/** Text as a search compares it: without case, accents and different forms of one letter. */
export function foldWords(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The single words of what somebody typed, folded. */
export function searchTerms(typed: string): string[] {
  return foldWords(typed)
    .split(/\s+/)
    .filter((term) => term !== '');
}
