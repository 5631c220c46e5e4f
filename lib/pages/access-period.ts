import type { PageStatement } from '../domain/page';
import { textUnder } from './labelled-text';
import { DURATION_HEADING, END_HEADING } from './page-words';
import type { TextLine } from './text-lines';

/** How long the access would last, or when it ends: as printed, each under a label of its own. */
export function readPeriod(lines: readonly TextLine[]): Pick<PageStatement, 'duration' | 'until'> {
  const duration = textUnder(lines, DURATION_HEADING);
  const until = textUnder(lines, END_HEADING);
  return { ...(duration !== undefined && { duration }), ...(until !== undefined && { until }) };
}
