import { type GraphReading, readingSchema } from '../../graph/reading';
import { browser } from '../browser';

const KEY = 'graph-readings';

/** What was read of each tenant, by its id. What cannot be read any more is left out, not thrown away. */
export async function loadReadings(): Promise<readonly GraphReading[]> {
  return Object.values(await stored()).flatMap((one) => readingSchema.safeParse(one).data ?? []);
}

export async function loadReading(tenant: string): Promise<GraphReading> {
  const read = readingSchema.safeParse((await stored())[tenant]).data;
  return read?.tenant === tenant ? read : { tenant, parts: {}, troubles: {} };
}

export async function keepReading(reading: GraphReading): Promise<void> {
  const all = { ...(await stored()), [reading.tenant]: reading };
  await browser.storage.local.set({ [KEY]: all });
}

async function stored(): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = await browser.storage.local.get(KEY);
  const all = found[KEY];
  return typeof all === 'object' && all !== null ? { ...all } : {};
}
