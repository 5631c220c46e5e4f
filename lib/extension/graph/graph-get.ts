import { failure, type Result, success } from '../../domain/result';
import { faultOfStatus, type GraphTrouble } from '../../graph/graph-fault';
import { nextTry } from '../../graph/next-try';
import { askHost } from './ask-host';
import { forgetSession, type GraphSession } from './graph-session';
import { renew } from './sign-in';

/** Gets one address of Graph for whoever is signed in. */
export type GraphGet = (address: URL) => Promise<Result<string, GraphTrouble>>;

/** How one reading goes. */
export type GraphRun = {
  readonly signal: AbortSignal;
  /** Told while Graph makes us wait, in milliseconds. */
  readonly onWait: (wait: number) => void;
};

/**
 * Makes what gets addresses: it waits and asks again where Graph says so, a bounded number of times, and renews
 * a token that is over once. Whatever it cannot get it says why.
 */
export function graphGetter(session: GraphSession, { signal, onWait }: GraphRun): GraphGet {
  let current = session;
  let renewed = false;

  async function renewed401(): Promise<boolean> {
    if (renewed) return false;
    renewed = true;
    const next = await renew(current, signal);
    if (next.ok) current = next.value;
    // A token for somebody else, or none: whoever reads on must sign in again.
    else if (next.error !== 'offline' && next.error !== 'timeout') await forgetSession();
    return next.ok;
  }

  return async (address) => {
    for (let attempt = 1; ; attempt += 1) {
      if (signal.aborted) return failure({ fault: 'stopped' });
      const answer = await askHost({ address, token: current.accessToken }, signal);
      if (!answer.ok) return failure({ fault: answer.error });
      const { status, retryAfter, body } = answer.value;
      if (status >= 200 && status < 300) return success(body);
      if (status === 401 && (await renewed401())) continue;
      const next = nextTry(attempt, status, retryAfter, new Date().toISOString());
      if (!next.again) {
        const { until } = next;
        return failure({ fault: faultOfStatus(status), ...(until !== undefined && { until }) });
      }
      onWait(next.wait);
      await sleep(next.wait, signal);
    }
  };
}

/** Waits, or until it is stopped. */
function sleep(wait: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, wait);
    signal.addEventListener('abort', done);
  });
}
