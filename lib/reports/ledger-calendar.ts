import type { MessageKey, Translate } from '../domain/text';
import { digestOf } from '../partners/digest';
import type { Grant, Ledger, Partner } from '../partners/ledger';
import { calendarFile, type DayEvent } from './calendar-file';

/** In days. An end is told in time for a renewal with fewer roles, a review in time to plan it. */
const BEFORE_END = 30;
const BEFORE_REVIEW = 7;

/** What beside the ledger a calendar needs. */
export type CalendarTerms = {
  /** ISO 8601. */
  readonly now: string;
  /** When the next review is due, ISO 8601. */
  readonly dueAt?: string | undefined;
};

/**
 * The ends and extensions of one tenant's grants, and its next review, as a calendar file. It says who, what kind
 * and until when: nothing else of the ledger goes into calendars.
 */
export function ledgerCalendar(
  { tenant, partners }: Ledger,
  { now, dueAt }: CalendarTerms,
  text: Translate,
): string {
  const ends = partners.flatMap((partner) =>
    partner.grants.flatMap((grant) => endOf(tenant, partner, grant, text)),
  );
  const review = {
    uid: uidOf(tenant, 'review'),
    summary: text('exchange.calendar.review'),
    reminder: BEFORE_REVIEW,
  };
  const events = dueAt === undefined ? ends : [...ends, { ...review, day: dueAt }];
  return calendarFile(text('exchange.calendar.name'), events, now);
}

/** What is over or gone has no end any more. */
function endOf(tenant: string, partner: Partner, grant: Grant, text: Translate): DayEvent[] {
  const { until, gone, standing, key } = grant;
  if (until === undefined || gone || standing === 'ended') return [];
  const summary = summaryOf(partner, grant, text);
  return [{ uid: uidOf(tenant, key), day: until, summary, reminder: BEFORE_END }];
}

function summaryOf({ name }: Partner, { access, autoExtendDays = 0 }: Grant, text: Translate) {
  const kinds = access.map((kind) => text(`access.${kind}` as MessageKey)).join(', ');
  return autoExtendDays > 0
    ? text('exchange.calendar.extends', [name, kinds, String(autoExtendDays)])
    : text('exchange.calendar.ends', [name, kinds]);
}

/** The names themselves hold ids of tenants and relationships. */
function uidOf(tenant: string, key: string): string {
  return `${digestOf(`${tenant} ${key}`).slice(0, 32)}@consent-lens`;
}
