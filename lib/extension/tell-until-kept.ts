import type { PageReport, PanelOrder } from './message-types';
import { ask, isAlive } from './page-runtime';

/** How long to wait before asking again when no answer came, at first and at most. In milliseconds. */
export const RETRY = 1000;
export const LONGEST_RETRY = 30_000;

/** Tells of a page that was left, again and again until what it showed is kept. */
export async function tellUntilKept(seen: PageReport): Promise<void> {
  for (let wait = RETRY; isAlive(); wait = Math.min(2 * wait, LONGEST_RETRY)) {
    const answer = await ask<PanelOrder>({ name: 'page:left', seen });
    if (answer !== undefined && !answer.again) return;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
