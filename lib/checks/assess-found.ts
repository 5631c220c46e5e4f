import type { Assessment } from '../domain/finding';
import type { FoundLink } from '../links/find/found-link';
import { readLink } from '../links/read-link';
import { mergeWitnesses } from '../requests/merge-witnesses';
import { assess } from './assess';
import { linkTextFindings } from './link-text';

/** Reads and assesses a link that was found in a file: what it asks for, and what its text makes of it. */
export function assessFound({ link, mismatch }: FoundLink): Assessment {
  const request = mergeWitnesses({ link: readLink(link), reading: 'absent' });
  return assess(request, linkTextFindings(mismatch));
}
