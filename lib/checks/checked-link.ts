import type { Assessment } from '../domain/finding';
import type { Place } from '../links/find/found-link';

/** A link with what is said about it, and where it stands; there is no file for what was pasted or typed. */
export type CheckedLink = {
  readonly link: string;
  readonly assessment: Assessment;
  readonly place: Place & { readonly file?: string };
};
