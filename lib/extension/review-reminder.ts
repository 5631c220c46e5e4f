import { z } from 'zod';
import { afterReminding, type Reminded, remindersFor, type TenantDue } from '../partners/reminders';
import { isDue } from '../partners/review-schedule';
import { browser } from './browser';
import { readTenants } from './database/read-ledger';
import { reportError } from './error-report';
import { loadReviewDue } from './review-due';
import { markReviewDue } from './review-mark';
import { answerToNotice, isReminding, showNotice } from './review-notice';

const ALARM = 'review-due';
const DAY_IN_MINUTES = 24 * 60;
const KEY = 'review-reminded';

const remindedSchema = z.record(
  z.string(),
  z.object({ dueAt: z.iso.datetime(), at: z.iso.datetime() }),
);

/**
 * Looks once a day whether a review is due. The alarm only wakes the background; what is due follows from what is
 * stored. Browsers may lose alarms, so it is looked for at every start of the background.
 */
export function keepReviewReminder(): void {
  const look = () => {
    lookForDueReviews(new Date().toISOString()).catch(tell);
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) look();
  });
  // The mark on the toolbar button does not outlive the browser.
  browser.runtime.onStartup.addListener(look);
  browser.runtime.onInstalled.addListener(look);
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (!permissions.includes('notifications')) return;
    answerToNotice();
    look();
  });
  answerToNotice();
  keepAlarm(Date.now()).catch(tell);
}

const tell = (error: unknown) => reportError('review reminder', error);

/** @param now milliseconds since 1970. */
async function keepAlarm(now: number): Promise<void> {
  const alarm = await browser.alarms.get(ALARM);
  // One that is further away was set by a clock that was wrong.
  const latest = now + DAY_IN_MINUTES * 60_000;
  if (alarm !== undefined && alarm !== null && alarm.scheduledTime <= latest) return;
  browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: DAY_IN_MINUTES });
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Marks the toolbar button while a review is due, and reminds of it where the user wants that. Looks follow one
 * another, so that two at once do not remind twice.
 * @param now ISO 8601.
 */
export function lookForDueReviews(now: string): Promise<void> {
  const next = queue.then(() => lookNow(now));
  queue = next.catch(() => undefined);
  return next;
}

async function lookNow(now: string): Promise<void> {
  const dues = await loadDues(now);
  if (dues === undefined) return;
  await markReviewDue(dues.some(({ dueAt }) => isDue(dueAt, now)));
  if (!(await isReminding())) return;
  const { [KEY]: stored }: Record<string, unknown> = await browser.storage.local.get(KEY);
  const reminded: Reminded = remindedSchema.safeParse(stored).data ?? {};
  const wanted = remindersFor(dues, reminded, now);
  if (wanted.length === 0) return;
  // Written first: ended in between, one reminder is missed, which is better than one that comes again and again.
  await browser.storage.local.set({ [KEY]: afterReminding(wanted, reminded, now) });
  await showNotice(wanted);
}

/** @returns undefined where the database cannot be read: then nothing is known, and the mark stays as it is. */
async function loadDues(now: string): Promise<readonly TenantDue[] | undefined> {
  const tenants = await readTenants();
  if (!tenants.ok) return undefined;
  const dues = await Promise.all(
    tenants.value.map(async ({ tenant }) => ({ tenant, due: await loadReviewDue(tenant, now) })),
  );
  if (dues.some(({ due }) => !due.ok)) return undefined;
  return dues.flatMap(({ tenant, due }) =>
    due.ok && due.value !== undefined ? [{ tenant, dueAt: due.value.dueAt }] : [],
  );
}
