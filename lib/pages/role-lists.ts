import { isRoleName } from '../roles/is-role-name';
import { MORE, NO_ROLES, PLUS_NUMBER } from './page-words';

/** Role names read from text, and whether the text says that there are more. */
export type RoleText = { readonly names: readonly string[]; readonly cut: boolean };

const LONGEST_ROLE_NAME = 80;
/** The same for scripts that write without spaces; the longest known name has 25 letters. */
const LONGEST_UNSPACED = 40;
/** How a sentence ends: by its mark, or in Japanese and Korean by its verb. */
const SENTENCE_END = /[.!?:。！？：]$|(?:ます|です|니다)$/;
/** "and 5 more" where the words are not known: no role begins with a small number, behind a word or not. */
const SMALL_NUMBER = /^(?:\p{L}{1,5} )?\d{1,2}(?: |$)/u;
const DOTS = /(?:…|\.\.\.)$/;

/**
 * Reads text that may be one role name or several with commas between them.
 * @returns undefined when no part of it is a role that anybody knows.
 */
export function readRoleText(text: string): RoleText | undefined {
  const list = splitRoleNames(text);
  return list.names.some(isRoleName) ? list : undefined;
}

/** Splits text that is known to be a list of role names; unknown names are kept as they are. */
export function splitRoleNames(text: string): RoleText {
  if (isRoleName(text)) return { names: [text], cut: false };
  const parts = withoutLabel(text)
    .split(/[,;、，；،\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !NO_ROLES.test(part));
  const cut = parts.some(isRest) || DOTS.test(text.trim());
  const names = parts.map((part) => nameIn(part.replace(DOTS, '').trim()));
  return { names: names.filter((name) => name !== '' && !isRest(name)), cut };
}

/** Whether a part of a list stands for those that are left out. */
function isRest(part: string): boolean {
  return !isRoleName(part) && (saysMore(part) || SMALL_NUMBER.test(part));
}

/** Whether text says that more stands behind it: "+ 5 more", "and 3 others". */
export function saysMore(text: string): boolean {
  return PLUS_NUMBER.test(text) || (/\d/.test(text) && MORE.test(text));
}

/** Whether text could be the name of a role: short and no sentence. */
export function couldBeRoleName(text: string): boolean {
  const longest = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(text)
    ? LONGEST_UNSPACED
    : LONGEST_ROLE_NAME;
  return (
    isRoleName(text) ||
    (text.length <= longest &&
      /\p{L}{2}/u.test(text) &&
      !SENTENCE_END.test(text) &&
      text.split(' ').length <= 9)
  );
}

/** The name at the start of "Global Administrator: can do everything", where that is a known one. */
function nameIn(part: string): string {
  const head = part.split(/\s[-–—(]|[（：]|\s?:\s/)[0] ?? part;
  return !isRoleName(part) && isRoleName(head) ? head : part;
}

function withoutLabel(text: string): string {
  return text.replace(
    /^([\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?)(?:\s?:\s+|：\s*)/u,
    (all: string, label: string) => (isRoleName(label) ? all : ''),
  );
}
