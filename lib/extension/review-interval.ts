import { z } from 'zod';
import { DEFAULT_INTERVAL, INTERVALS, type Interval } from '../partners/review-schedule';
import { browser } from './browser';

const KEY = 'review-intervals';
const storedSchema = z.record(z.string(), z.unknown());
const intervalSchema = z.literal(INTERVALS);

/** How often a tenant's partners are reviewed, in days; what cannot be read counts as not set. */
export async function loadInterval(tenant: string): Promise<Interval> {
  return intervalSchema.safeParse((await load())[tenant]).data ?? DEFAULT_INTERVAL;
}

/** Remembers how often a tenant's partners are to be reviewed. */
export async function keepInterval(tenant: string, interval: Interval): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await load()), [tenant]: interval } });
}

async function load(): Promise<Readonly<Record<string, unknown>>> {
  const { [KEY]: stored }: Record<string, unknown> = await browser.storage.local.get(KEY);
  return storedSchema.safeParse(stored).data ?? {};
}
