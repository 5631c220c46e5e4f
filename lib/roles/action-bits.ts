/** Sets of actions as bits: 32 to a word, action number n in word n >> 5. All sets of one catalogue are as long. */

/** How many actions are in a set. */
export function countBits(bits: Uint32Array): number {
  let count = 0;
  for (const word of bits) count += countOnes(word);
  return count;
}

/** How many actions are in one set or the other. */
export function countUnion(one: Uint32Array, other: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < one.length; at += 1) count += countOnes((one[at] ?? 0) | (other[at] ?? 0));
  return count;
}

/** The actions of one set or the other, as a new set. */
export function unionOf(one: Uint32Array, other: Uint32Array): Uint32Array {
  return one.map((word, at) => word | (other[at] ?? 0));
}

/** The ones in a 32-bit word, counted in parallel. */
function countOnes(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Packs numbers of actions into text, four digits to a byte pair: base64 of the words. */
export function packBits(numbers: readonly number[], length: number): string {
  const bytes = new Uint8Array(Math.ceil(length / 32) * 4);
  for (const number of numbers)
    bytes[number >> 3] = (bytes[number >> 3] ?? 0) | (1 << (number & 7));
  return btoa(String.fromCharCode(...bytes));
}

/** The set that `packBits` made of it. */
export function unpackBits(packed: string): Uint32Array {
  const text = atob(packed);
  const bits = new Uint32Array(text.length / 4);
  for (let at = 0; at < text.length; at += 1) {
    bits[at >> 2] = (bits[at >> 2] ?? 0) | (text.charCodeAt(at) << (8 * (at & 3)));
  }
  return bits;
}
