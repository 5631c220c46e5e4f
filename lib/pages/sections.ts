import type { TextLine } from './text-lines';

/**
 * The lines that stand under a heading, to the next one that is not below it. A lower heading belongs to the
 * section: it may be an item of its list. One that says no level ends it.
 * @param at the heading's place among the lines.
 */
export function sectionAt(lines: readonly TextLine[], at: number): readonly TextLine[] {
  const level = levelOf(lines[at]);
  const end = lines.findIndex(
    (line, place) => place > at && line.kind === 'heading' && !(levelOf(line) > level),
  );
  return lines.slice(at + 1, end < 0 ? lines.length : end);
}

/** @returns no number where an element does not say its level. */
function levelOf(line: TextLine | undefined): number {
  const element = line?.element;
  return Number(element?.getAttribute('aria-level') ?? element?.localName.slice(1));
}
