import type { UnreadAnswer } from '../portal/read-answer';
import { isFieldWord } from './field-words';

/** Whether a name made of these words, in lower case, could come from the page. */
export type IsOfPage = (words: readonly string[]) => boolean;

const MOST_ANSWERS = 12;
/** Of one answer; as many as are ever listed of it. */
const MOST_NAMES = 100;
/** For the fields of all answers, in characters. */
const MOST_ROOM = 6000;

/** What stands for a name that could be anybody's. */
const HIDDEN = '*';

/**
 * Describes the answers that could not be read. A dictionary may have names or ids for keys, so a field is
 * named only if all its words are known from data fields, or if one is and no other could come from the page.
 * @returns lines of the report.
 */
export function describeAnswers(answers: readonly UnreadAnswer[], isOfPage: IsOfPage): string[] {
  if (answers.length === 0) return ['answers not understood: none'];
  let room = MOST_ROOM;
  const lines = answers.slice(0, MOST_ANSWERS).map(({ answer, why, status, names }) => {
    const fields = [
      ...new Set(names.slice(0, MOST_NAMES).map((name) => describePath(name, isOfPage))),
    ];
    const shown = fields.filter((field) => {
      room -= field.length + 2;
      return room > 0;
    });
    const left = fields.length - shown.length + Math.max(0, names.length - MOST_NAMES);
    const listed = [...shown, ...(left > 0 ? [`… ${left} more`] : [])].join(', ');
    return ` ${describeId(answer ?? 'unknown')}, ${describeId(why)}, ${describeStatus(status)}: ${listed || 'no fields'}`;
  });
  const left = answers.length - lines.length;
  return [
    `answers not understood: ${answers.length}`,
    ...lines,
    ...(left > 0 ? [` … ${left} more`] : []),
  ];
}

/** The name of one of our own files or reasons as it is; anything else is hidden. */
export function describeId(id: string): string {
  return /^[a-z]{1,20}(?:-[a-z]{1,20}){0,4}$/.test(id) ? id : HIDDEN;
}

function describeStatus(status: number): string {
  return /^[1-5]\d\d$/.test(String(status)) ? String(status) : 'no status';
}

/** `partner.tenantId`, `roles[].id`: each name in it for itself. */
function describePath(path: string, isOfPage: IsOfPage): string {
  return path === '' ? HIDDEN : path.replace(/[^.[\]]+/g, (name) => describeName(name, isOfPage));
}

function describeName(name: string, isOfPage: IsOfPage): string {
  if (!/^[A-Za-z]{1,40}$/.test(name)) return HIDDEN;
  const words =
    name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g)?.map((word) => word.toLowerCase()) ?? [];
  if (words.every(isFieldWord)) return name;
  // Names of companies begin with a capital and often end in a known word: "ContosoGroup".
  const called = /^[A-Z]/.test(name) || !words.some(isFieldWord);
  return called || isOfPage(words) ? HIDDEN : name;
}
