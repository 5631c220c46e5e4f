import { faultWords } from '../../lib/reports/evidence-words.ts';
import { utcTime } from '../../lib/reports/utc-time.ts';
import type { EvidenceResult } from '../../lib/reports/verify-evidence.ts';
import english from '../../locales/en.json';
import { textFrom } from '../text-from-file.ts';

/** Sentences about faults; the command line speaks English. */
const text = textFrom(english);

/** What came out for one file, as lines for people. */
export function outcomeLines(file: string, result: EvidenceResult): string {
  if (!result.ok) return `${shown(file)}: NOT PROVEN. ${faultWords(result.error, text)}\n`;
  const { count, tenant, first, last, memos, madeAt, extension, notedAt } = result.value;
  return [
    `${shown(file)}: proven, complete and unchanged.`,
    `  tenant  ${shown(tenant)}`,
    `  events  ${count}, from ${utcTime(first.at)} to ${utcTime(last.at)}`,
    `  memos   ${memos ?? 'left out'}`,
    `  made    ${shown(madeAt)} by Consent Lens ${shown(extension)}`,
    `  head    ${last.hash}`,
    notedAt === undefined
      ? '  Compare the head with a hash that was noted elsewhere: see --help.'
      : `  The noted hash is that of event ${notedAt}.`,
    '',
  ].join('\n');
}

/** The same as one line of JSON. */
export function outcomeJson(file: string, result: EvidenceResult): string {
  const said = result.ok
    ? { file, proven: true, ...result.value }
    : { file, proven: false, ...result.error, reason: faultWords(result.error, text) };
  return `${JSON.stringify(said)}\n`;
}

/** What comes from outside cannot steer the terminal. */
function shown(words: string): string {
  return words.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD').slice(0, 1000);
}
