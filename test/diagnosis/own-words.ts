import {
  INPUT_TYPES,
  MARKS,
  ROLES,
  STATE_VALUES,
  STATES,
  TAGS,
} from '../../lib/diagnosis/element-words';
import { PARAMETER_NAMES, ROUTE_WORDS, TOLD_VALUES } from '../../lib/diagnosis/route-words';

/** What a report says in words of its own, beside its lists. */
const FIXED = `
  Consent Lens: how a page is built that could not be read
  No text of the page, no ids, no names of people or companies.
  "3> p" is a p in three plain wrappers, "li ×12" stands for twelve alike, "*" for a name left out.
  version adapter state reasons language host path parameters route parameters of the route
  answers not understood none no fields unknown behind a proxy word id name other more left out
  admin-center store signup partner-center sign-in commercial us-government china
  waiting assessed unreadable reseller-invitation gdap-invitation no-accept-control en
  custom-element other-element role type checked frame-of-another-origin frame-of-the-same-origin shadow-root
  text letters digits mixed signs
`;

/** Every word that a report without answers may hold, in lower case, parted at punctuation. */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  [
    FIXED,
    ...[TAGS, ROLES, INPUT_TYPES, STATE_VALUES, ROUTE_WORDS, PARAMETER_NAMES].flatMap((words) => [
      ...words,
    ]),
    ...STATES,
    ...MARKS,
    ...[...TOLD_VALUES].flat(2),
  ].flatMap(wordsOf),
);

/** The words of a text, in lower case, without signs and numbers. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
