import { holdsOtherList } from './other-lists';
import { ACCEPT, DESCRIPTIONS, LESS, MORE, PLUS_NUMBER } from './page-words';
import { readRoleText, saysMore, splitRoleNames } from './role-lists';
import type { TextLine } from './text-lines';
import { findUnknownRoles } from './unknown-roles';

/** The roles that a page shows, and whether it shows all of them. */
export type ShownRoles = {
  readonly names: readonly string[];
  /** False when something says or hints that there are more; see also `otherList`. */
  readonly complete: boolean;
  /** Another list stands beside the roles, of items that nobody knows. */
  readonly otherList?: boolean;
};

/**
 * Finds the roles among the lines of a page. A line is a role when its whole text is a known name, be it a
 * heading, a link or a button; lines made like it are roles too, known or not.
 */
export function findShownRoles(lines: readonly TextLine[]): ShownRoles {
  const known = lines.flatMap(({ text }, at) => (readRoleText(text) === undefined ? [] : [at]));
  const listed = new Set([...known, ...findUnknownRoles(lines, known)]);
  const places = [...listed].sort((one, other) => one - other);
  const texts = places.map((at) => splitRoleNames(lines[at]?.text ?? ''));
  const names = [...new Set(texts.flatMap((text) => text.names))];
  return {
    names,
    complete: !texts.some((text) => text.cut) && !hidesMore(lines, places, names.length),
    ...(places.length > 0 && holdsOtherList(lines, places) && { otherList: true }),
  };
}

function hidesMore(lines: readonly TextLine[], places: readonly number[], count: number): boolean {
  if (places.length === 0) return false;
  return (
    lines.some((line) => offersMoreRoles(line)) ||
    isFolded(lines[(places[0] ?? 0) - 1]) ||
    endsInExpander(lines, places) ||
    announcesMore(lines, places, count) ||
    lines.slice(places[0]).some(({ kind, text }) => kind === 'text' && PLUS_NUMBER.test(text))
  );
}

/** A control anywhere on the page that speaks of more roles. */
function offersMoreRoles({ kind, text, element }: TextLine): boolean {
  if (kind !== 'control' || DESCRIPTIONS.test(text) || LESS.test(text)) return false;
  return saysMore(text) || (MORE.test(text) && element.getAttribute('aria-expanded') !== 'true');
}

/** Whether a line is a control that says by its markup that something behind it is folded. */
function isFolded(line: TextLine | undefined): boolean {
  return line?.kind === 'control' && line.element.getAttribute('aria-expanded') === 'false';
}

/** What directly follows the list is a control that can only unfold it, or text that says there is more. */
function endsInExpander(lines: readonly TextLine[], places: readonly number[]): boolean {
  const last = places.at(-1) ?? 0;
  const next = lines[last + 1];
  if (next === undefined) return false;
  if (next.kind === 'text') return saysMore(next.text);
  if (next.kind !== 'control' || LESS.test(next.text) || DESCRIPTIONS.test(next.text)) return false;
  if (next.element.hasAttribute('aria-expanded')) return isFolded(next);
  if (isAction(next) || !/\p{L}{2}|…/u.test(next.text)) return false;
  const others = controlsFrom(lines, last + 2);
  return others.length === 0 || isInList(lines, places) || isBeforeActions(next, others);
}

/** A button that does what the page is for: known by its words, or in any language by its markup. */
function isAction({ element, text }: TextLine): boolean {
  return (
    ACCEPT.test(text) ||
    /primary/i.test(element.className) ||
    element.getAttribute('type') === 'submit' ||
    /Btn$/.test(element.getAttribute('data-automation-id') ?? '')
  );
}

function controlsFrom(lines: readonly TextLine[], from: number): readonly TextLine[] {
  const end = lines.findIndex(({ kind }, at) => at >= from && kind !== 'control');
  return lines.slice(from, end < 0 ? lines.length : end);
}

/** The control stands in the element that holds all roles, and nothing after it does. */
function isInList(lines: readonly TextLine[], places: readonly number[]): boolean {
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const [next, after] = [lines[last + 1]?.element, lines[last + 2]?.element];
  if (first === last) return false;
  let list = lines[first]?.element ?? null;
  while (list !== null && !list.contains(lines[last]?.element ?? null)) list = list.parentElement;
  return list?.contains(next ?? null) === true && !list.contains(after ?? null);
}

/** A page ends in two buttons of its own; what stands before them, and is no box to tick, belongs to the list. */
function isBeforeActions({ element }: TextLine, others: readonly TextLine[]): boolean {
  const isChoice = element.matches('label, [role="checkbox"], a[href^="http"]');
  return !isChoice && others.length > 1 && others.some(isAction);
}

/** A heading such as "Roles (12)" over fewer roles, or a list that gives its true size. */
function announcesMore(
  lines: readonly TextLine[],
  places: readonly number[],
  count: number,
): boolean {
  const first = places[0] ?? 0;
  const heading = lines.slice(0, first).findLast((line) => line.kind === 'heading');
  const announced = Number(/[(（](\d+)[)）]\s*$/.exec(heading?.text ?? '')?.[1] ?? 0);
  const sizes = places.map((at) => Number(lines[at]?.element.getAttribute('aria-setsize') ?? 0));
  return Math.max(announced, ...sizes) > count;
}
