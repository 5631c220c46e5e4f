import type { Result } from '../domain/result';
import type { StorageFault } from './database/storage-fault';
import { type Keeping, keepSeen } from './keep-seen';
import { noteTrouble } from './ledger-trouble';

/** So long an answer to a page waits for what is being kept. In milliseconds. */
const PATIENCE = 1000;
/** After this a database that does not answer is told of. In milliseconds. */
const SLOW = 3000;

/** How many recordings are on their way, and since when one has been. */
let pending = 0;
let since = 0;

/**
 * Keeps something, and answers in time whatever the database does. What takes longer goes on.
 * @returns `waiting` while nobody knows yet whether it is kept.
 */
export async function keepInTime(
  keeping: Keeping,
): Promise<Result<unknown, StorageFault> | 'waiting'> {
  if (pending === 0) since = Date.now();
  const waited = Date.now() - since;
  pending += 1;
  const kept = keepSeen(keeping).finally(() => {
    pending -= 1;
  });
  // A database that hangs has been waited for before.
  const done = waited > PATIENCE ? 'waiting' : await Promise.race([kept, pause(PATIENCE)]);
  if (done !== 'waiting' || waited < SLOW) return done;
  const fault = 'slow';
  await noteTrouble({ fault, at: keeping.recording.at }).catch(() => undefined);
  return { ok: false, error: fault };
}

function pause(time: number): Promise<'waiting'> {
  return new Promise((resolve) => setTimeout(resolve, time, 'waiting'));
}
