import { DURATION_HEADING, END_HEADING, ROLES_HEADING, SECTION_LABEL } from './page-words';
import { couldBeRoleName, saysMore } from './role-lists';
import { sectionAt } from './sections';
import type { TextLine } from './text-lines';

const ROW = 'tr, [role="row"]';
const CELL = 'td, [role="gridcell"], [role="cell"]';
const TABLE = 'table, [role="grid"], [role="table"]';
const LABELS = [SECTION_LABEL, ROLES_HEADING, DURATION_HEADING, END_HEADING];

/**
 * Finds the lines that must be roles too although nobody knows their names: those made like the known
 * ones, beside or between them or in the same column; without any known one, those under a "Roles" heading.
 * @param known places of the lines that are known roles, in order.
 */
export function findUnknownRoles(lines: readonly TextLine[], known: readonly number[]): number[] {
  if (known.length === 0) return underHeading(lines);
  const parents = known.map((at) => lines[at]?.element.parentElement);
  // Each name in a wrapper of its own: what shares the wrapper is its description.
  const wrapped = known.length > 1 && new Set(parents).size === known.length;
  const first = known[0] ?? 0;
  const last = known.at(-1) ?? 0;

  const found: number[] = [];
  for (const at of known) {
    const alike = (index: number) => {
      const line = lines[index];
      const role = lines[at];
      return (
        line !== undefined &&
        role !== undefined &&
        isMadeLike(line, role) &&
        !(wrapped && parents.includes(line.element.parentElement))
      );
    };
    for (let index = at + 1; alike(index); index += 1) found.push(index);
    for (let index = at - 1; alike(index); index -= 1) found.push(index);
    for (let index = first; index < last; index += 1) if (alike(index)) found.push(index);
    found.push(...sameColumn(lines, at));
  }
  return found;
}

function isMadeLike(line: TextLine, role: TextLine): boolean {
  const row = line.element.closest(ROW);
  return (
    line.kind === role.kind &&
    makeOf(line) === makeOf(role) &&
    (row === null || row !== role.element.closest(ROW)) &&
    canBeListed(line.text)
  );
}

function canBeListed(text: string): boolean {
  const isLabel = LABELS.some((label) => label.test(text));
  return couldBeRoleName(text) && !isLabel && !saysMore(text);
}

/** The tag and the lasting classes of a line's element and of its parent. */
export function makeOf({ element }: TextLine): string {
  return [element, element.parentElement]
    .map((part) => `${part?.localName}.${lastingClasses(part)}`)
    .join(' in ');
}

/** Class names without those that a style library numbers anew for each element. */
function lastingClasses(element: Element | null): string {
  return [...(element?.classList ?? [])].filter((name) => !/\d/.test(name)).join('.');
}

function sameColumn(lines: readonly TextLine[], at: number): number[] {
  const cell = lines[at]?.element.closest(CELL);
  const table = cell?.closest(TABLE);
  if (!cell || !table) return [];
  const placeOf = (one: Element) => [...(one.parentElement?.children ?? [])].indexOf(one);
  return lines.flatMap(({ element, text }, index) => {
    const other = element.closest(CELL);
    const beside = other?.closest(TABLE) === table && placeOf(other) === placeOf(cell);
    return beside && canBeListed(text) ? [index] : [];
  });
}

/**
 * Short lines between a "Roles" heading and whatever ends its section, for a list in which not one name is
 * known. Only a real heading counts: without one nothing marks where the section ends.
 */
function underHeading(lines: readonly TextLine[]): number[] {
  const heading = lines.findIndex(
    (line) => line.kind === 'heading' && ROLES_HEADING.test(line.text),
  );
  const places: number[] = [];
  if (heading < 0) return places;
  for (const [at, line] of sectionAt(lines, heading).entries()) {
    if (line.kind !== 'control' && canBeListed(line.text)) places.push(heading + 1 + at);
    else if (places.length > 0) break;
  }
  return places;
}
