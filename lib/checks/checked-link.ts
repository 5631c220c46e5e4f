import type { Assessment } from '../domain/finding';
import type { FoundLink, Place } from '../links/find/found-link';

/** A link with what is said about it, and where it stands; there is no file for what was pasted or typed. */
export type CheckedLink = {
  readonly link: string;
  readonly assessment: Assessment;
  readonly place: Place & Pick<FoundLink, 'cell'> & { readonly file?: string };
};
