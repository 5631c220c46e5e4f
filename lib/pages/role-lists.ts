import { isRoleName } from '../roles/is-role-name';
import { MORE, NO_ROLES, PLUS_NUMBER } from './page-words';

/** Role names read from text, and whether the text says that there are more. */
export type RoleText = { readonly names: readonly string[]; readonly cut: boolean };

const LONGEST_ROLE_NAME = 80;

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
  const parts = withoutLabel(text)
    .split(/[,;、，；\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !NO_ROLES.test(part));
  const cut = parts.some(saysMore) || /(?:…|\.\.\.)$/.test(text.trim());
  const names = parts.map((part) => nameIn(part.replace(/(?:…|\.\.\.)$/, '').trim()));
  return { names: names.filter((name) => name !== '' && !saysMore(name)), cut };
}

/** Whether text says that more stands behind it: "+ 5 more", "and 3 others". */
export function saysMore(text: string): boolean {
  return PLUS_NUMBER.test(text) || (/\d/.test(text) && MORE.test(text));
}

/** Whether text could be the name of a role: short and no sentence. */
export function couldBeRoleName(text: string): boolean {
  return (
    text.length <= LONGEST_ROLE_NAME &&
    /\p{L}{2}/u.test(text) &&
    !/[.!?:]$/.test(text) &&
    text.split(' ').length <= 9
  );
}

/** The name at the start of "Global Administrator: can do everything", where that is a known one. */
function nameIn(part: string): string {
  const head = part.split(/\s[-–—(]|:\s/)[0] ?? part;
  return !isRoleName(part) && isRoleName(head) ? head : part;
}

function withoutLabel(text: string): string {
  return text.replace(/^(\p{L}+(?: \p{L}+)?):\s+/u, (all, label) => (isRoleName(label) ? all : ''));
}
