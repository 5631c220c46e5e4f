import { composedParent } from './composed-tree';
import type { PreparedLink } from './prepared-links';
import { type PreparedMail, readPreparedMail } from './prepared-mail';
import { type RoleText, readRoleText } from './role-lists';
import { readLines } from './text-lines';

/** The roles that prepared requests name, and whether these are all of them. */
export type PreparedRoles = {
  readonly names: readonly string[];
  readonly complete: boolean;
  readonly duration?: string;
};

const REGION = 'main, [role="main"]';
const TEXT_BOX = '[contenteditable]:not([contenteditable="false"]), [role="textbox"], pre';
/** A box that holds a request's text has more lines than this, and stands no further out. */
const FEWEST_LINES = 4;
const FURTHEST = 4;
/** So many links' surroundings are read. */
const MOST_PLACES = 20;

/**
 * Reads the roles that go with the links. For an admin relationship (GDAP): those in the request's text and
 * those the page lists beside it. For a reseller: known ones in the same field, which its link does not ask
 * for. Without a link for GDAP no role is needed, so none can be missing.
 */
export function readPreparedRoles(links: readonly PreparedLink[]): PreparedRoles {
  const granular = links.filter(({ said }) => said.flow === 'gdap').slice(0, MOST_PLACES);
  const fields = links.filter(({ place }) => place === 'field').map(({ text }) => text);
  const beside = [...new Set(fields)].flatMap((text) => listsIn(text.split('\n')));
  if (granular.length === 0) return { names: namesOf(beside), complete: true };

  const mails = granular.flatMap(readMails);
  const lists = [...beside, ...granular.flatMap(({ element }) => listsAround(element))];
  const names = [...new Set([...mails.flatMap(({ roleNames }) => roleNames), ...namesOf(lists)])];
  const whole = mails.every((mail) => mail.complete) && !lists.some(({ cut }) => cut);
  const duration = mails.find((mail) => mail.duration !== undefined)?.duration;
  return {
    names,
    complete: whole && names.length > 0,
    ...(duration !== undefined && { duration }),
  };
}

function readMails({ link, element, place, text }: PreparedLink): PreparedMail[] {
  const texts = {
    field: [text.split('\n')],
    // What is behind a link is read for its link alone; its words stand on the page too.
    address: [],
    text: [linesOfText(element, link), readLines(boxAround(element)).map((line) => line.text)],
  }[place];
  return texts.map((lines) =>
    readPreparedMail(
      lines,
      lines.findIndex((line) => line.includes(link)),
    ),
  );
}

/** The lines of a text that the page breaks at line ends, as a preformatted box does. */
function linesOfText(element: Element, link: string): string[] {
  const own = [...element.childNodes].filter((node) => node.nodeType === 3);
  const lines = own.map((node) => (node.nodeValue ?? '').split('\n'));
  return lines.find((some) => some.some((line) => line.includes(link))) ?? [];
}

/** The box that holds the text around a link; the link's own element where there is none. */
function boxAround(element: Element): Element {
  const box = element.closest(TEXT_BOX);
  if (box !== null) return box;
  let around = composedParent(element);
  for (let steps = 0; steps < FURTHEST && around !== undefined; steps += 1) {
    if (around.matches(`${REGION}, body`)) break;
    if (readLines(around).length >= FEWEST_LINES) return around;
    around = composedParent(around);
  }
  return element;
}

/** Lists of roles on the page around a link, as far as at least one role of a list is known. */
function listsAround(element: Element): RoleText[] {
  let region = element;
  for (let next: Element | undefined = element; next !== undefined; next = composedParent(next)) {
    region = next;
    if (next.matches(REGION)) break;
  }
  const lines = readLines(region).filter((line) => line.element.localName !== 'textarea');
  return listsIn(lines.map(({ text }) => text));
}

function listsIn(lines: readonly string[]): RoleText[] {
  return lines.flatMap((line) => readRoleText(line.trim()) ?? []);
}

function namesOf(lists: readonly RoleText[]): string[] {
  return [...new Set(lists.flatMap(({ names }) => names))];
}
