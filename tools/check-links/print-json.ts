import { linkJson } from '../../lib/reports/links-json.ts';
import { linkRecord } from '../../lib/sheets/link-record.ts';
import { type Printer, text } from './answer.ts';

/** One JSON object per link, in a line of its own. */
export const json: Printer = {
  answer: (answer) => `${linkJson(linkRecord(answer, text))}\n`,
};
