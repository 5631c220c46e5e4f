import type { Page } from 'playwright-core';

/**
 * Measures how long scripts of the extension run on a page, with all they call, by samples of the stack.
 * A busy machine makes the number greater, never smaller.
 * @param wait for how many milliseconds.
 * @returns milliseconds in each second.
 */
export async function extensionTimeOn(page: Page, wait: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 250 });
  await session.send('Profiler.start');
  await page.waitForTimeout(wait);
  const { profile } = await session.send('Profiler.stop');
  await session.detach();

  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const own = new Set(
    profile.nodes
      .filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension://'))
      .map(({ id }) => id),
  );
  const isOwn = (id: number | undefined): boolean =>
    id !== undefined && (own.has(id) || isOwn(parents.get(id)));
  const { samples = [], timeDeltas = [], startTime, endTime } = profile;
  const microseconds = samples.reduce(
    (sum, id, index) => sum + (isOwn(id) ? (timeDeltas[index] ?? 0) : 0),
    0,
  );
  return (1000 * microseconds) / (endTime - startTime);
}
