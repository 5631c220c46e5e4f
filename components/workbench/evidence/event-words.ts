import type { MessageKey, Translate } from '../../../lib/domain/text';
import type { LedgerEvent } from '../../../lib/partners/event';
import { utcTime } from '../../../lib/reports/utc-time';

/** An event as it may lie in the database, where each of its fields can be damaged. */
type Lying = { readonly [Field in keyof LedgerEvent]?: unknown };

/** One line of the list of events. */
export type EventLine = {
  readonly number: string;
  readonly time: string;
  readonly what: string;
  readonly partner: string;
  /** The memo that it tells of. */
  readonly memo?: string;
};

/** An event in words, as much of it as can be read. */
export function eventLine(record: unknown, text: Translate): EventLine {
  const { seq, kind, partner, about } = lying(record);
  const name =
    typeof partner === 'object' && partner !== null && 'name' in partner ? partner.name : '';
  return {
    number: typeof seq === 'number' ? String(seq) : text('evidence.events.unreadable'),
    time: eventTime(record),
    what:
      typeof kind === 'string' && /^[a-z-]+$/.test(kind)
        ? text(`evidence.kind.${kind}` as MessageKey)
        : text('evidence.events.unreadable'),
    partner: typeof name === 'string' ? name : text('evidence.events.unreadable'),
    ...(kind === 'memo-written' && typeof about === 'string' && { memo: about }),
  };
}

/** When an event happened; a dash where that cannot be read. */
export function eventTime(record: unknown): string {
  const { at } = lying(record);
  return typeof at === 'string' ? utcTime(at) : '–';
}

/** The number of an event, for reading on below it; undefined where it cannot be read. */
export function eventNumber(record: unknown): number | undefined {
  const { seq } = lying(record);
  return typeof seq === 'number' ? seq : undefined;
}

function lying(record: unknown): Lying {
  return typeof record === 'object' && record !== null ? record : {};
}
