import { DESCRIPTIONS, LESS, MORE, ROLES_HEADING, SECTION_LABEL } from './page-words';
import { couldBeRoleName, readRoleText, saysMore, splitRoleNames } from './role-lists';
import type { TextLine } from './text-lines';

/** The roles that a page shows, and whether it shows all of them. */
export type ShownRoles = { readonly names: readonly string[]; readonly complete: boolean };

/**
 * Finds the roles among the lines of a page. A line is a role when its whole text is a known name; lines
 * of the same make in the same run are roles too, known or not; so are lines under a "Roles" heading.
 */
export function findShownRoles(lines: readonly TextLine[]): ShownRoles {
  const known = lines.flatMap((line, at) => (isRoleLine(line) ? [at] : []));
  const listed = new Set([
    ...known,
    ...known.flatMap((at) => runAround(lines, at)),
    ...underHeading(lines),
  ]);
  const places = [...listed].sort((one, other) => one - other);
  const texts = places.map((at) => splitRoleNames(lines[at]?.text ?? ''));
  const names = [...new Set(texts.flatMap((text) => text.names))];
  return {
    names,
    complete: !texts.some((text) => text.cut) && !hidesMore(lines, places, names.length),
  };
}

/** Also a heading, a link or a button counts when a role's exact name is all it says. */
function isRoleLine(line: TextLine): boolean {
  return readRoleText(line.text) !== undefined;
}

/** Neighbours of a role line that are made like it: same tag and lasting classes, in a parent alike. */
function runAround(lines: readonly TextLine[], at: number): number[] {
  const make = makeOf(lines[at]);
  const alike = (index: number) => {
    const line = lines[index];
    return (
      line !== undefined &&
      line.kind === lines[at]?.kind &&
      makeOf(line) === make &&
      couldBeRoleName(line.text) &&
      !SECTION_LABEL.test(line.text) &&
      !ROLES_HEADING.test(line.text)
    );
  };
  const run: number[] = [];
  for (let index = at + 1; alike(index); index += 1) run.push(index);
  for (let index = at - 1; alike(index); index -= 1) run.push(index);
  return run;
}

function makeOf(line: TextLine | undefined): string {
  const element = line?.element;
  const parent = element?.parentElement;
  return [element, parent].map((part) => `${part?.localName} ${lastingClasses(part)}`).join(' in ');
}

/** Class names without those that a style library numbers anew for each element. */
function lastingClasses(element: Element | null | undefined): string {
  return [...(element?.classList ?? [])].filter((name) => !/\d/.test(name)).join('.');
}

/**
 * Short lines between a "Roles" heading and whatever ends its section, for a list in which not one name is
 * known. Only a real heading counts: without one nothing marks where the section ends.
 */
function underHeading(lines: readonly TextLine[]): number[] {
  const heading = lines.findIndex(
    (line) => line.kind === 'heading' && ROLES_HEADING.test(line.text),
  );
  if (heading < 0) return [];
  const places: number[] = [];
  for (let at = heading + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.kind === 'heading') break;
    if (isRoleLine(line)) return [];
    if (line.kind === 'text' && couldBeRoleName(line.text) && !saysMore(line.text)) places.push(at);
    else if (places.length > 0) break;
  }
  return places;
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
  const action = /primary/i.test(next.element.className) || next.element.hasAttribute('type');
  const alone = lines[last + 2]?.kind !== 'control';
  return alone && !action && !isAutomationAction(next.element);
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
