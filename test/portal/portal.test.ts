import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scenarios } from './scenarios';
import { type Portal, servePortal } from './serve-portal';

type Answer = { status: number; body: string; policy: string | undefined };

let portal: Portal;

function ask(url: string, options: { method?: string; referer?: string } = {}): Promise<Answer> {
  const { host, pathname, search } = new URL(url);
  const { method = 'GET', referer = url } = options;
  return new Promise((resolve, reject) => {
    const asked = request({
      host: '127.0.0.1',
      port: portal.port,
      path: pathname + search,
      method,
      headers: { host, referer },
      rejectUnauthorized: false,
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

const base = 'https://admin.microsoft.com';
const manage = `${base}/fd/commerceMgmt/partnermanage`;

describe('the stand-in portal', () => {
  beforeAll(async () => {
    portal = await servePortal();
  });
  afterAll(() => portal.stop());

  test.each(scenarios)('$id opens and knows its own link', async ({ language, page, url }) => {
    const shell = await ask(url);
    expect(shell).toMatchObject({ status: 200, body: expect.stringContaining('/standin/main.js') });
    const stage = await ask(`${base}/standin/stage?address=${encodeURIComponent(url)}`);
    expect(JSON.parse(stage.body)).toMatchObject({ language, renders: page !== 'never-renders' });
    expect(stage.body).not.toContain('not-found');
  });

  test('every scenario has an id and a link of its own', () => {
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
    expect(new Set(scenarios.map(({ url }) => url)).size).toBe(scenarios.length);
  });

  test('answers like the portal, and keeps count', async () => {
    portal.clearHits();
    const referer = `${base}/Adminportal/Home?standin=partners-2023`;
    const { body } = await ask(`${manage}/partners?customerTenantId=x`, { referer });
    expect(JSON.parse(body).partners[0]).toMatchObject({ canRemoveDap: true, companyType: 4 });
    expect(portal.hits).toHaveLength(1);
    expect(portal.hits[0]).toMatchObject({ host: 'admin.microsoft.com', headers: { referer } });
  });

  test('accepts nothing', async () => {
    const { status } = await ask(`${manage}/partners/csp/delegatedaccess`, { method: 'POST' });
    expect(status).toBe(404);
  });

  test('sends a strict policy where the scenario wants one', async () => {
    const strict = scenarios.find(({ policy }) => policy === 'strict');
    expect((await ask(strict?.url ?? base)).policy).toContain("default-src 'none'");
  });

  test('rejects when the port is taken', async () => {
    await expect(servePortal({ port: portal.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
