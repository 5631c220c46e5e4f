import { removeInvisible } from '../../lib/links/decode.ts';
import { findingTexts, type Printer, text } from './answer.ts';

/** Printed links are cut here for people; everywhere else they are whole. In characters. */
const LONGEST_SHOWN = 300;

/** A line for people: where, the verdict, what kind of consent, why, and the link. */
export const lines: Printer = {
  answer({ link, assessment, place }) {
    const { request, verdict } = assessment;
    const why = findingTexts(assessment).join(' ') || text('headline.not_consent.title');
    const shown = readable(link).slice(0, LONGEST_SHOWN) || '(no link)';
    const where =
      place.file === undefined ? [] : [`${readable(place.file)}:${place.line}:${place.column}`];
    return `${[...where, verdict.padEnd(11), request.flow, readable(why), shown].join('  ')}\n`;
  },
};

/** Text that a terminal shows and does not obey. */
export function readable(text: string): string {
  return removeInvisible(text).trim();
}
