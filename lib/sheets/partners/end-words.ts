import type { Translate } from '../../domain/text';
import type { DayWords } from './day-words';
import type { GrantEnd } from './grant-end';

/** When a grant ends, in words. */
export function endWords(end: GrantEnd, text: Translate, days: DayWords): string {
  switch (end.kind) {
    case 'day':
      return end.extends > 0
        ? text('partners.end.extends', [days.day(end.day), String(end.extends)])
        : days.day(end.day);
    case 'never':
      return text('partners.end.never');
    case 'printed':
      return text('partners.end.printed', [end.text]);
    case 'untold':
      return text('partners.end.untold');
  }
}
