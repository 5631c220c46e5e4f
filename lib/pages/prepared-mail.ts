import { NO_ROLES } from './page-words';
import { couldBeRoleName, readRoleText } from './role-lists';

/** What the text of an admin relationship request names. */
export type PreparedMail = {
  /** Known names, and names that must be roles by their place; each once. */
  readonly roleNames: readonly string[];
  /** False when the list of roles says that it goes on. */
  readonly complete: boolean;
  /** The duration as printed: a number of days. */
  readonly duration?: string;
};

/** One line and what it looks like, by itself. */
type Line = {
  readonly text: string;
  readonly roles: ReturnType<typeof readRoleText>;
  readonly kind: 'empty' | 'label' | 'role' | 'short' | 'sentence';
};

/** The longest known role names have six words; what is longer describes one. */
const MOST_WORDS = 7;
const LABEL = /[:：]$/;
const CLOSED = /[,;．，、…]$/;

/**
 * Reads the roles and the duration in the text that Partner Center makes for an admin relationship request:
 * the link, then labels that end in a colon, then under the last one each role's name with its description
 * below. Labels and descriptions may be in any language.
 * Source: the screenshot in Microsoft's Partner Center documentation,
 * https://learn.microsoft.com/partner-center/gdap-obtain-admin-permissions-to-manage-customer
 * @param texts the text's lines, with the empty ones where it has them.
 * @param link the line that holds the link; names nobody knows are looked for below it only.
 */
export function readPreparedMail(texts: readonly string[], link: number): PreparedMail {
  const lines = texts.map(readLine);
  const unknown = new Set(unknownRoles(lines, link));
  const lists = lines.flatMap(({ text, roles }, at) =>
    unknown.has(at) ? [{ names: [text], cut: false }] : (roles ?? []),
  );
  const duration = readDuration(lines.slice(link + 1));
  return {
    roleNames: [...new Set(lists.flatMap(({ names }) => names))],
    complete: !lists.some(({ cut }) => cut),
    ...(duration !== undefined && { duration }),
  };
}

function readLine(raw: string): Line {
  const text = raw.trim();
  const roles = readRoleText(text);
  if (text === '') return { text, roles, kind: 'empty' };
  if (roles !== undefined) return { text, roles, kind: 'role' };
  if (LABEL.test(text)) return { text, roles, kind: 'label' };
  return { text, roles, kind: couldBeRole(text) ? 'short' : 'sentence' };
}

function couldBeRole(text: string): boolean {
  return (
    couldBeRoleName(text) &&
    !CLOSED.test(text) &&
    !NO_ROLES.test(text) &&
    !text.includes('://') &&
    text.split(' ').length <= MOST_WORDS
  );
}

/** Places of names that nobody knows, below the link and in the list of roles. */
function unknownRoles(lines: readonly Line[], link: number): number[] {
  const below = (kind: Line['kind']) =>
    lines.flatMap((line, at) => (at > link && line.kind === kind ? [at] : []));
  const [first = lines.length, last = -1] = [below('role')[0], below('role').at(-1)];
  // The list begins under the label above the first known role, or under the last label of all.
  const start = below('label').findLast((at) => at < first) ?? link;
  const descriptions = descriptionsIn(lines);
  const candidates = below('short').filter((at) => at > start && !descriptions.has(at));
  const described = (at: number) => lines[at + 1]?.kind === 'sentence' && startsBlock(lines, at);
  const bare = ![...below('role'), ...candidates].some(described);
  const end = bare ? endOfRun(lines, last < 0 ? lines.length : last) : last;
  // After the last known role a signature may follow: there only what is made like a role counts.
  return candidates.filter((at) => at < end || described(at));
}

/**
 * Short lines under a known role, and under them no other: descriptions, as Partner Center writes one under
 * each name. One alone, or one of few words, could as well be a name.
 */
function descriptionsIn(lines: readonly Line[]): ReadonlySet<number> {
  const pairs = lines.flatMap((_, at) => (isPair(lines, at) ? [at] : []));
  const fewest = pairs.length > 1 ? 3 : 4;
  return new Set(pairs.filter((at) => (lines[at]?.text.split(' ').length ?? 0) >= fewest));
}

function isPair(lines: readonly Line[], at: number): boolean {
  const [before, next] = [lines[at - 1]?.kind, lines[at + 1]?.kind];
  return (
    lines[at]?.kind === 'short' && before === 'role' && next !== 'short' && next !== 'sentence'
  );
}

function startsBlock(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1]?.kind;
  return before !== 'role' && before !== 'short';
}

/** The first place after a line at which no name can stand. */
function endOfRun(lines: readonly Line[], from: number): number {
  let at = from + 1;
  while (lines[at]?.kind === 'short') at += 1;
  return at;
}

/** A number under a label. */
function readDuration(lines: readonly Line[]): string | undefined {
  let labelled = false;
  for (const { text, kind } of lines) {
    if (labelled && /^\d{1,4}$/.test(text)) return text;
    if (kind !== 'empty') labelled = kind === 'label';
  }
  return undefined;
}
