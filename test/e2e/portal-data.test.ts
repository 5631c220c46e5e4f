import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { probeRequests } from './request-probe';
import { linkOf, useStage } from './stage';

const stage = useStage();

const MANAGE = '/fd/commerceMgmt/partnermanage';
const LISTED = `${MANAGE}/partners?customerTenantId=x`;
const HOME = '/Adminportal/Home?standin=partners-2023#/homepage';

type Heard = [method: string, path: string, status: number, text: string];

/** What the page-world script has kept for whoever asks. */
function heardOn(page: Page): Promise<Heard[]> {
  return page.evaluate(() => {
    const heard: string[] = [];
    const listen = (event: Event) => heard.push((event as CustomEvent<string>).detail);
    document.addEventListener('consent-lens-heard', listen);
    document.dispatchEvent(new CustomEvent('consent-lens-ask'));
    document.removeEventListener('consent-lens-heard', listen);
    return heard.map((detail) => JSON.parse(detail));
  });
}

/** Opens an ordinary page and waits until it makes no requests of its own any more. */
async function openHome(host: string): Promise<Page> {
  const page = await stage().browser.open(`https://${host}${HOME}`);
  await page.getByRole('heading').first().waitFor();
  return page;
}

describe('the script in the page’s world', () => {
  test('changes nothing that the page could find out about its requests', async () => {
    const paths = [LISTED, '/admin/api/nothing', '/admin/api/Partners/GetPartners'];
    const watched = await openHome('admin.microsoft.com');
    // The stand-in answers for every host; the extension runs on its own hosts only.
    const plain = await openHome('plain.example');
    const [withScript, without] = [
      await watched.evaluate(probeRequests, paths),
      await plain.evaluate(probeRequests, paths),
    ];
    expect(await heardOn(plain)).toEqual([]);
    expect((await heardOn(watched)).length).toBeGreaterThan(3);
    expect(without['unhandled']).toHaveLength(paths.length);
    expect(withScript).toEqual(without);
    await watched.close();
    await plain.close();
  });

  test('hears the portal’s own answers from the first on, and only those on its list', async () => {
    const page = await stage().browser.open(linkOf('partners-2023'));
    await page.getByRole('heading').first().waitFor();
    await expect.poll(async () => (await heardOn(page)).length).toBeGreaterThan(1);
    for (const [, path, status, text] of await heardOn(page)) {
      expect(path).toMatch(/partnermanage|GetPartners|shellinfo/);
      expect(status).toBe(200);
      expect(JSON.parse(text)).toBeTypeOf('object');
    }
    await page.close();
  });

  test('tells method, path with query, status and text', async () => {
    const page = await openHome('admin.microsoft.com');
    await page.evaluate((path) => fetch(path, { method: 'POST', body: '{}' }), LISTED);
    await expect
      .poll(() => heardOn(page))
      .toEqual([['POST', LISTED, 404, '{"error":"not found"}']]);
    await page.close();
  });
});
