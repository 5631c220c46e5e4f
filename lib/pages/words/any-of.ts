/**
 * Joins patterns, usually one per language, into one that matches what any of them matches, whatever the
 * case. Write accents composed; `\b` knows ASCII letters only, so it never stands beside another.
 */
/* @__NO_SIDE_EFFECTS__ */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map((pattern) => pattern.source).join('|'), 'iu');
}

/** The same for patterns of which one must match the whole text. */
/* @__NO_SIDE_EFFECTS__ */
export function wholly(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(`^(?:${anyOf(...patterns).source})$`, 'iu');
}
