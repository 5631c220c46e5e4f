/** How many base-36 digits a title's fingerprint has. */
const WIDTH = 8;
/** FNV-1a's own start, and another one for the second half. */
const SEEDS = [0x811c9dc5, 0x1b873593] as const;

/**
 * The fingerprint of a permission's title: letters and digits only, NFKC, lower case, then FNV-1a twice from
 * different starts, folded to eight base-36 digits (41 bits).
 *
 * The catalogue holds fewer than six thousand. That a title which is in no list meets one of them by chance
 * is one in 350 million; among the sixty titles of a long request, one in six million. Nobody gains by making
 * one meet on purpose: who may choose a title may copy a known one word for word.
 * @returns undefined for text without a letter or a digit.
 */
export function titleKey(title: string): string | undefined {
  const key = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  if (key === '') return undefined;
  const [first, second] = SEEDS.map((seed) => fnv(key, seed));
  return ((first ?? 0) * 0x400 + ((second ?? 0) & 0x3ff)).toString(36).padStart(WIDTH, '0');
}

/** FNV-1a over UTF-16 units, folded to 31 bits. */
function fnv(key: string, seed: number): number {
  let hash: number = seed;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return hash >>> 1;
}
