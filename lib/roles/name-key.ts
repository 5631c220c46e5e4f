/**
 * Reduces a role name to what is compared: NFKC, lower case, without spaces, hyphens, apostrophes and
 * invisible characters.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}\p{C}'’`]/gu, '');
}

/**
 * A short fingerprint of a name key: FNV-1a, folded to 31 bits, as six base-36 digits. That other text on
 * a page meets one of a few hundred by chance is one in several million.
 */
export function keyHash(key: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 1).toString(36).padStart(6, '0').slice(-6);
}
