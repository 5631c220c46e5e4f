/** Names longer than this say nothing more. In characters. */
const LONGEST = 100;

/**
 * A name from outside as one line of plain text: without line breaks, and without characters that are not
 * seen or turn the direction of what follows.
 */
export function plainLine(name: string): string {
  const line = name
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(/\p{C}/gu, '')
    .trim();
  return cutAtWord(line, LONGEST);
}

/**
 * Cuts text so that at most so many characters are left: after a whole word where there is one, and never
 * between the halves of a character.
 * @param most in UTF-16 code units, the strictest way to count characters.
 */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  if (space > 0) return text.slice(0, space).trimEnd();
  const halved = /[\uD800-\uDBFF]$/.test(text.slice(0, most));
  return text.slice(0, halved ? most - 1 : most);
}
