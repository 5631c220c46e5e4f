import { percentDecoded } from '../decode';
import type { Wrapper } from './wrapper';

const PLACES = ['urldefense.com/v3/', 'urldefense.proofpoint.com/v3/'];
const NESTED = PLACES.map((place) => `https://${place}`);
/** The letters that say how many characters stand for one `**`; the first means two. */
const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Proofpoint's third form: `/v3/__ADDRESS__;CHARACTERS!!SIGNATURE$`. In the address `*` stands for the next
 * one of the characters, `**X` for the next several; among them is the hash sign.
 * Source: Proofpoint's public URL decoder. Checked 2026-11-30.
 */
export const proofpointV3: Wrapper = {
  id: 'proofpoint-v3',
  name: 'Proofpoint',
  places: PLACES,
  unwrap(url) {
    const written = url.href.slice(url.href.indexOf('/v3/') + '/v3/'.length);
    // Neither characters nor signature hold a semicolon, so the last one is this wrapper's own.
    const end = written.lastIndexOf('__;');
    const behind = written.slice(end + '__;'.length);
    const characters = behind.slice(0, behind.indexOf('!'));
    if (end < 0 || !written.startsWith('__') || !behind.includes('!')) return 'damaged';
    const address = percentDecoded(written.slice('__'.length, end));
    const replaced = bytesOf(characters);
    if (address === undefined || replaced === undefined) return 'damaged';
    const link = filledIn(address, [...replaced]);
    if (link === undefined) return 'damaged';
    const isNested = NESTED.some((start) => link.toLowerCase().startsWith(start));
    return link.includes('__;') && !isNested ? 'damaged' : { link };
  },
};

/** Puts the characters back. @returns undefined where there are too few or too many. */
function filledIn(address: string, replaced: readonly string[]): string | undefined {
  const pieces = address.split('*');
  let link = pieces[0] ?? '';
  let used = 0;
  for (let at = 1; at < pieces.length; at += 1) {
    const piece = pieces[at] ?? '';
    const next = pieces[at + 1];
    // Two asterisks in a row leave an empty piece between them.
    const isRun = piece === '' && next !== undefined;
    const run = isRun ? RUNS.indexOf(next.charAt(0)) + 2 : 1;
    if (isRun && (next === '' || run < 2)) return undefined;
    if (used + run > replaced.length) return undefined;
    link += replaced.slice(used, used + run).join('') + (isRun ? next.slice(1) : piece);
    used += run;
    if (isRun) at += 1;
  }
  return used === replaced.length ? link : undefined;
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** The text that base64url stands for. @returns undefined where it stands for none. */
function bytesOf(base64url: string): string | undefined {
  const base64 = base64url.replaceAll('-', '+').replaceAll('_', '/').replaceAll('=', '');
  try {
    const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
    return UTF_8.decode(bytes);
  } catch {
    return undefined;
  }
}
