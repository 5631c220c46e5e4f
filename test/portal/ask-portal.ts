import { Agent, request } from 'node:https';
import type { Portal } from './serve-portal';

// One connection for many questions: a handshake takes longer than an answer.
const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });

/** What the server sent back. */
export type Answer = {
  readonly status: number;
  readonly body: string;
  readonly policy: string | undefined;
};

/** Sends one request to the stand-in portal, as if every host name were its own. */
export function askPortal(
  portal: Portal,
  url: string,
  options: { method?: string; referer?: string } = {},
): Promise<Answer> {
  const { host, pathname, search } = new URL(url);
  const { method = 'GET', referer = url } = options;
  return new Promise((resolve, reject) => {
    const asked = request({
      host: '127.0.0.1',
      port: portal.port,
      path: pathname + search,
      method,
      headers: { host, referer },
      agent,
    });
    asked.on('error', reject).on('response', async (response) => {
      let body = '';
      for await (const part of response) body += part;
      const policy = response.headers['content-security-policy']?.toString();
      resolve({ status: response.statusCode ?? 0, body, policy });
    });
    asked.end();
  });
}
