import type { Party } from '../domain/request';
import { said, saysAnything } from './said';

/** A party of which at least something is known. */
export function partyOf(party: { [K in keyof Party]: Party[K] | undefined }): Party | undefined {
  const known = said<Party>(party);
  return saysAnything(known) ? known : undefined;
}
