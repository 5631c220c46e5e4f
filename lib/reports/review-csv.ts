import type { ReviewSheet, ReviewSheetLine } from '../domain/review-sheet';
import { csvLine } from './csv-line';

const COLUMNS = [
  ...['tenant', 'review', 'partner', 'partnerTenant', 'relationship', 'access', 'reach', 'roles'],
  ...['ends', 'decision', 'note', 'by', 'at', 'since', 'next', 'gone'],
];

/** A review's report as a table, as it is saved: the mark before it tells Excel that it is UTF-8. */
export function reviewCsv(sheet: ReviewSheet): string {
  const line = (one: ReviewSheetLine, gone: string) =>
    csvLine([
      ...[sheet.tenant, sheet.id, one.partner, one.partnerTenant, one.relationship ?? ''],
      ...[one.access, one.danger, one.roles, one.ends ?? '', one.decided, one.note, one.by],
      ...[one.at, one.since, nextOf(one), gone],
    ]);
  const lines = sheet.lines.map((one) => line(one, 'no'));
  const gone = sheet.gone.map((one) => line(one, 'yes'));
  return `\uFEFF${csvLine(COLUMNS)}${[...lines, ...gone].join('')}`;
}

function nextOf({ next, message }: ReviewSheetLine): string {
  const steps = next.map(({ intro, steps }) => [intro, ...steps].join(' '));
  return [...steps, ...(message === undefined ? [] : [message])].join('\n');
}
