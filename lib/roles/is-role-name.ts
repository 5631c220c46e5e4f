import packed from '../data/roles.json?fingerprints';
import { keyHash, nameKey } from './name-key';

const WIDTH = 6;

let known: ReadonlySet<string> | undefined;

/**
 * Whether text is exactly the name of a role, in any language we know. This is all that a page's own script
 * needs to find roles; which role it is, `find-role.ts` says. The catalogue would cost it 29 kB.
 */
export function isRoleName(text: string): boolean {
  known ??= new Set(packed.match(new RegExp(`.{${WIDTH}}`, 'g')));
  return known.has(keyHash(nameKey(text)));
}
