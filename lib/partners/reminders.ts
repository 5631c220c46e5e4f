import { isDue } from './review-schedule';

/** When somebody was last reminded of each tenant's review, and of which due date. */
export type Reminded = Readonly<
  Record<string, { readonly dueAt: string /** ISO 8601. */; readonly at: string }>
>;

/** When a tenant's review is due. */
export type TenantDue = { readonly tenant: string; readonly dueAt: string };

/** The same due date is told again after so many days: what comes every day is not read any more. */
export const REMIND_AGAIN_DAYS = 7;

const DAY = 86_400_000;

/**
 * Of which reviews somebody is to be reminded now, the one due longest first: none twice on one day, and none
 * at all on a day on which there was a reminder. Times in the future, from a clock that was wrong, count by
 * how far away they are.
 * @param now ISO 8601.
 */
export function remindersFor(
  dues: readonly TenantDue[],
  reminded: Reminded,
  now: string,
): TenantDue[] {
  const today = now.slice(0, 10);
  if (Object.values(reminded).some(({ at }) => at.slice(0, 10) === today)) return [];
  return dues
    .filter(({ dueAt }) => isDue(dueAt, now))
    .filter(({ tenant, dueAt }) => {
      const last = reminded[tenant];
      if (last === undefined || last.dueAt !== dueAt) return true;
      return Math.abs(Date.parse(now) - Date.parse(last.at)) >= REMIND_AGAIN_DAYS * DAY;
    })
    .sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
}

function rank({ tenant, dueAt }: TenantDue): string {
  return `${dueAt} ${tenant}`;
}

/** Writes down that somebody was reminded. @param now ISO 8601. */
export function afterReminding(
  told: readonly TenantDue[],
  reminded: Reminded,
  now: string,
): Reminded {
  const added = told.map(({ tenant, dueAt }) => [tenant, { dueAt, at: now }] as const);
  return { ...reminded, ...Object.fromEntries(added) };
}
