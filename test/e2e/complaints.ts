import type { Page } from 'playwright-core';

/** What went wrong on a page so far, one line each. */
export type Complaints = readonly string[];

/**
 * Listens for faults on a page from now on, in every world of it: whatever is thrown and not caught, errors
 * and warnings that are logged, and what the browser itself complains of, policies for example. The portal's
 * refusals are no fault of a script.
 * @returns a list that grows.
 */
export async function hearComplaints(page: Page): Promise<Complaints> {
  const heard: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
    heard.push(`thrown: ${exception?.description ?? text}`);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (!['error', 'warning', 'assert'].includes(type)) return;
    heard.push(`${type}: ${args.map(({ description, value }) => description ?? value).join(' ')}`);
  });
  session.on('Log.entryAdded', ({ entry: { level, source, text } }) => {
    if (source !== 'network' && level !== 'info') heard.push(`${source}: ${text}`);
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  return heard;
}
