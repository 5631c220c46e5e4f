import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { toBase64Url } from './base64url';

/** How many bytes of chance make a verifier of 43 letters, the shortest that is allowed. */
export const VERIFIER_BYTES = 32;

/** The secret that stays here while somebody signs in. @param bytes by chance. */
export function verifierOf(bytes: Uint8Array): string {
  return toBase64Url(bytes);
}

/** What is sent in its place (RFC 7636, method S256). */
export function challengeOf(verifier: string): string {
  return toBase64Url(sha256(utf8ToBytes(verifier)));
}
