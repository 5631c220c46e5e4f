/**
 * What a page may put between the letters of a name, or leave out, without its name being another: white
 * space, every dash, the minus and bullet that stand for one, apostrophes, control and format characters
 * (zero-width, bidi marks, soft hyphen), variation selectors and fillers, and the blank Braille cell.
 */
const LEFT_OUT = /[\s\p{Pd}\p{C}\p{DI}\u2212\u2043\u2800'\u2018\u2019\u02bc\u2032`\u00b4]/gu;

/** Most text is this plain, and each line of a page is compared. */
const PLAIN = /^[ -~]*$/;

/**
 * Reduces a name to what is compared: NFKC, case folded, without what nobody sees or hears.
 *
 * Case folding as Unicode defines it (`ß` is `ss`, final `ς` is `σ`), with one step more: the Turkish `ı`
 * and `İ` become `i`, because a page with Turkish casing writes "ADMİNİSTRATOR" and means the same role.
 * Source: https://www.unicode.org/Public/UCD/latest/ucd/CaseFolding.txt
 */
export function nameKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replace(/[ '`-]/g, '');
  // Left out first, too: a zero-width character between a letter and its accent would keep NFKC from joining them.
  return bare(bare(name).toLowerCase().toUpperCase().toLowerCase())
    .replace(/i\u0307/g, 'i')
    .replace(/ς/g, 'σ');
}

function bare(text: string): string {
  return text.replace(LEFT_OUT, '').normalize('NFKC').replace(LEFT_OUT, '');
}

/**
 * A short fingerprint of a name key: FNV-1a, folded to 31 bits, as six base-36 digits. With n names, other
 * text on a page meets one of them by chance once in 2^31 / n: with the 850 of 2026, once in 2.5 million.
 */
export function keyHash(key: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 1).toString(36).padStart(6, '0').slice(-6);
}
