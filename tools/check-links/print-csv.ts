import { LINKS_HEADER, linksLine } from '../../lib/reports/links-csv.ts';
import { linkRecord } from '../../lib/sheets/link-record.ts';
import { type Printer, text } from './answer.ts';

/** A table with a header. */
export const csv: Printer = {
  start: () => LINKS_HEADER,
  answer: (answer) => linksLine(linkRecord(answer, text)),
};
