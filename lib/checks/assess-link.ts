import type { Assessment } from '../domain/finding';
import { readLink } from '../links/read-link';
import { mergeWitnesses } from '../requests/merge-witnesses';
import { assess } from './assess';

/**
 * Reads and assesses one link without any page, as the command line and the popup do.
 * @param raw a link as pasted or published.
 */
export function assessLink(raw: string): Assessment {
  return assess(mergeWitnesses({ link: readLink(raw), reading: 'absent' }));
}
