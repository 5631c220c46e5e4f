import type { DataStatement } from '../domain/data';

/** Granular relationships have a list of their own; all other partners stand in one of two older ones. */
const GRANULAR = ['gdap-relationships'];
const OTHERS = ['partners', 'get-partners'];

/**
 * Whether the portal's own answers list no partner at all: both kinds were asked for, and every answer was
 * given and is empty. Data could be forged, so it says so only beside a page that shows none either.
 */
export function listsNobody(heard: readonly DataStatement[]): boolean {
  const answersOf = (names: readonly string[]) =>
    heard.filter(({ answer }) => names.includes(answer));
  return [GRANULAR, OTHERS].map(answersOf).every(
    (answers) =>
      answers.length > 0 &&
      // One that was refused, or that names somebody, leaves it open.
      answers.every(({ rows, refused }) => !refused && rows?.length === 0),
  );
}
