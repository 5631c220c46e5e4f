import { vi } from 'vitest';
import { browser } from '../../../lib/extension/browser';
import { keepSetup } from '../../../lib/extension/graph/graph-setup';
import { signIn } from '../../../lib/extension/graph/sign-in';
import type { GraphSetup } from '../../../lib/graph/setup';
import { GRAPH_SCENARIOS, type GraphScenarioName } from '../../portal/graph/graph-scenarios';
import { createGraph } from '../../portal/graph/stand-in-graph';

export const REDIRECT = 'https://abcdef.chromiumapp.org/';

/** One request that was sent. */
export type Sent = { readonly url: URL; readonly init: RequestInit };

/**
 * Puts the stand-in Graph where the network is, and somebody who signs in where the window is. `change` may put
 * another answer in the place of the true one.
 */
export function standIn(change: (sent: Sent) => Response | Error | undefined = () => undefined) {
  const graph = createGraph();
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (url: URL, init: RequestInit = {}) => {
    init.signal?.throwIfAborted();
    sent.push({ url, init });
    const changed = change({ url, init });
    if (changed instanceof Error) throw changed;
    if (changed !== undefined) return changed;
    const headers = new Headers(init.headers);
    const reply = graph.reply({
      method: init.method ?? 'GET',
      url,
      from: url,
      headers: {
        authorization: headers.get('authorization') ?? '',
        origin: 'chrome-extension://x',
      },
      body: init.body instanceof URLSearchParams ? String(init.body) : '',
    });
    if (reply === undefined) throw new TypeError('Failed to fetch');
    return new Response(reply.body, { status: reply.status, headers: reply.headers ?? {} });
  });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: '',
    version: '1',
  });
  vi.spyOn(browser.identity, 'getRedirectURL').mockReturnValue(REDIRECT);
  const opened = vi
    .spyOn(browser.identity, 'launchWebAuthFlow')
    .mockImplementation(async ({ url }) => {
      const address = new URL(url);
      const reply = graph.reply({
        method: 'GET',
        url: address,
        from: address,
        headers: {},
        body: '',
      });
      return reply?.headers?.['location'] ?? '';
    });
  return { sent, opened };
}

/** The setup of a scenario. */
export function setupOf(name: GraphScenarioName): GraphSetup {
  return { clientId: GRAPH_SCENARIOS[name].clientId, cloud: 'commercial' };
}

/** Signs somebody in. @throws when that fails. */
export async function signedIn(name: GraphScenarioName) {
  await keepSetup(setupOf(name));
  const done = await signIn(setupOf(name), new AbortController().signal);
  if (!done.ok) throw new Error(done.error);
  return done.value;
}
