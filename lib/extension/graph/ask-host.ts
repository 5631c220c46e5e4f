import { GRAPH_CLOUDS } from '../../data/graph-clouds';
import { failure, type Result, success } from '../../domain/result';

/** What is sent: with `body` a form is posted, without it something is got. */
export type Asking = {
  readonly address: URL;
  /** The token that says who asks. */
  readonly token?: string;
  readonly body?: URLSearchParams;
};

/** What came back, whatever its status. */
export type HostAnswer = {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: string;
};

export type AskFault = 'offline' | 'timeout' | 'stopped' | 'too-large';

/** In milliseconds. */
const PATIENCE = 30_000;
/** In letters: no page of Graph comes near. */
const LARGEST = 10_000_000;

const HOSTS = new Set(
  Object.values(GRAPH_CLOUDS).flatMap(({ signInHost, graphHost }) => [signInHost, graphHost]),
);

/**
 * Asks a host of Microsoft's sign-in or of Microsoft Graph. It is the only place of the extension that loads
 * anything from anywhere, and it goes to no other host: whoever wants that has made a mistake.
 * @throws when the address is not one of those hosts.
 */
export async function askHost(
  { address, token, body }: Asking,
  signal: AbortSignal,
): Promise<Result<HostAnswer, AskFault>> {
  const { protocol, host, username } = address;
  if (protocol !== 'https:' || username !== '' || !HOSTS.has(host)) {
    throw new Error('not a host of Microsoft Graph');
  }
  const patience = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(address, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        Accept: 'application/json',
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      },
      ...(body !== undefined && { body }),
      // Nothing of the browser's own goes along, nothing stays behind, and nothing leads elsewhere.
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, patience]),
    });
    const text = await response.text();
    if (text.length > LARGEST) return failure('too-large');
    const { status, headers } = response;
    return success({ status, retryAfter: headers.get('Retry-After'), body: text });
  } catch {
    if (signal.aborted) return failure('stopped');
    return failure(patience.aborted ? 'timeout' : 'offline');
  }
}
