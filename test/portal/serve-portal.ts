import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { generate } from 'selfsigned';
import { createGraph } from './graph/stand-in-graph';
import { type Reply, replyTo } from './reply';
import { scenarios } from './scenarios';

/** One request that reached the server. `path` includes the query. */
export type Hit = {
  method: string;
  host: string;
  path: string;
  at: number;
  headers: Record<string, string>;
};

/** A running stand-in portal. */
export type Portal = {
  port: number;
  /** All requests since the start or the last `clearHits`, oldest first. */
  hits: readonly Hit[];
  clearHits(): void;
  /**
   * Tells what the plain address of the list of partners shows from now on: the list of a scenario, or where the
   * portal sends somebody who is not signed in, or nothing, because it does not answer. Undefined: as usual.
   */
  showList(shown: string | undefined): void;
  stop(): Promise<void>;
};

function hitOf({ headers, method = 'GET', url = '/' }: IncomingMessage): Hit {
  const flat = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  const host = headers.host ?? '';
  return { method, host, path: url, at: Date.now(), headers: Object.fromEntries(flat) };
}

function urlOf(text: string, base: string): URL {
  return URL.canParse(text, base) ? new URL(text, base) : new URL(base);
}

const SIGN_IN = 'sign-in';
const SILENCE = 'silence';

type StandInGraph = ReturnType<typeof createGraph>;

async function replyToRequest(
  request: IncomingMessage,
  graph: StandInGraph,
  list: string | undefined,
): Promise<Reply> {
  const { headers, method = 'GET' } = request;
  const body = await text(request);
  const origin = `https://${headers.host ?? 'admin.microsoft.com'}/`;
  const from = urlOf(headers.referer ?? '', origin);
  const url = urlOf(request.url ?? '/', origin);
  const isPlain = url.pathname.toLowerCase() === '/adminportal/home' && url.search === '';
  if (isPlain && list === SILENCE) return await new Promise(() => undefined);
  if (isPlain && list === SIGN_IN) return signInFirst;
  const question = { method, url, from };
  const reply =
    graph.reply({ ...question, headers, body }) ?? (await replyTo({ ...question, list }));
  await wait(reply.after);
  return reply;
}

/** To the sign-in page. How the true portal gets there is not known. */
const signInFirst: Reply = {
  status: 302,
  type: 'text/html',
  body: '',
  after: 0,
  headers: { location: scenarios.find(({ id }) => id === SIGN_IN)?.url ?? '/' },
};

function send(response: ServerResponse, reply: Reply, cache: string): void {
  const { body, headers, status, type } = reply;
  response.writeHead(status, { 'content-type': type, 'cache-control': cache, ...headers });
  response.end(body);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(address && typeof address === 'object' ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/**
 * Starts the stand-in portal on 127.0.0.1. It answers for every host name, with a certificate
 * made on the spot; start Chromium with `--host-resolver-rules` and `--ignore-certificate-errors`.
 * `cacheControl` is for tests of the back/forward cache, which keeps no page that may not be stored.
 */
export async function servePortal(
  options: { port?: number; cacheControl?: string } = {},
): Promise<Portal> {
  const hits: Hit[] = [];
  let list: string | undefined;
  const graph = createGraph();
  const pem = await generate([{ name: 'commonName', value: 'admin.microsoft.com' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  const server = createServer({ key: pem.private, cert: pem.cert }, (request, response) => {
    hits.push(hitOf(request));
    replyToRequest(request, graph, list).then(
      (reply) => send(response, reply, options.cacheControl ?? 'no-store'),
      (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
    );
  });
  const port = await listen(server, options.port ?? 0);
  return {
    port,
    hits,
    clearHits: () => {
      hits.length = 0;
    },
    showList: (shown) => {
      list = shown;
    },
    stop: () => close(server),
  };
}
