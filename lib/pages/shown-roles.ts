import { ACCEPT, DESCRIPTIONS, LESS, MORE } from './page-words';
import { readRoleText, saysMore, splitRoleNames } from './role-lists';
import type { TextLine } from './text-lines';
import { findUnknownRoles } from './unknown-roles';

/** The roles that a page shows, and whether it shows all of them. */
export type ShownRoles = { readonly names: readonly string[]; readonly complete: boolean };

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
  };
}

function hidesMore(lines: readonly TextLine[], places: readonly number[], count: number): boolean {
  const last = places.at(-1);
  if (last === undefined) return false;
  return (
    lines.some((line) => offersMoreRoles(line)) ||
    endsInExpander(lines, last) ||
    announcesMore(lines, places, count)
  );
}

/** A control anywhere on the page that speaks of more roles. */
function offersMoreRoles({ kind, text, element }: TextLine): boolean {
  if (kind !== 'control' || DESCRIPTIONS.test(text) || LESS.test(text)) return false;
  return saysMore(text) || (MORE.test(text) && element.getAttribute('aria-expanded') !== 'true');
}

/** What directly follows the list is a single control, or text that says there is more. */
function endsInExpander(lines: readonly TextLine[], last: number): boolean {
  const next = lines[last + 1];
  if (next === undefined) return false;
  if (next.kind === 'text') return saysMore(next.text);
  if (next.kind !== 'control' || LESS.test(next.text) || DESCRIPTIONS.test(next.text)) return false;
  const expanded = next.element.getAttribute('aria-expanded');
  if (expanded !== null) return expanded === 'false';
  const { element, text } = next;
  const action =
    ACCEPT.test(text) || /primary/i.test(element.className) || element.hasAttribute('type');
  const alone = lines[last + 2]?.kind !== 'control';
  return alone && /\p{L}{2}|…/u.test(text) && !action && !isAutomationAction(next.element);
}

function isAutomationAction(element: Element): boolean {
  return /Btn$/.test(element.getAttribute('data-automation-id') ?? '');
}

/** A heading such as "Roles (12)" over fewer roles, or a list that gives its true size. */
function announcesMore(
  lines: readonly TextLine[],
  places: readonly number[],
  count: number,
): boolean {
  const first = places[0] ?? 0;
  const heading = lines.slice(0, first).findLast((line) => line.kind === 'heading');
  const announced = Number(/\((\d+)\)\s*$/.exec(heading?.text ?? '')?.[1] ?? 0);
  const sizes = places.map((at) => Number(lines[at]?.element.getAttribute('aria-setsize') ?? 0));
  return Math.max(announced, ...sizes) > count;
}
