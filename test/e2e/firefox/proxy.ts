import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** A proxy through which every host name leads to the stand-in portal. */
export type Proxy = { readonly port: number; close(): Promise<void> };

/** What Firefox asks for on its own account, which would only blur the portal's list of requests. */
const FIREFOX_HOSTS = /(^|\.)(mozilla\.(org|com|net)|firefox\.com)$/;

/**
 * Leads every HTTPS connection to the stand-in portal, whatever host it is for. Firefox has no list of
 * host names to map, as Chromium has; a proxy gives the same, and the pages keep their true addresses.
 */
export async function serveProxy(portalPort: number): Promise<Proxy> {
  const open = new Set<Duplex>();
  // A page over plain HTTP is none of the portal's.
  const server = createServer((_, response) => response.writeHead(502).end());
  server.on('connect', ({ url = '' }, client: Duplex) => {
    const host = url.replace(/:\d+$/, '');
    if (FIREFOX_HOSTS.test(host)) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const portal = connect(portalPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      client.pipe(portal).pipe(client);
    });
    for (const [one, other] of [
      [client, portal],
      [portal, client],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        for (const one of open) one.destroy();
      }),
  };
}
