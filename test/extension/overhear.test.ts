import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LISTED, ORIGIN, openPage, soon, toldOf } from './fake-requests';

const GUID = '5ce90101-7e57-4aaa-8bbb-000000000101';

describe('what is overheard', () => {
  test.each(LISTED)('%s', async (path) => {
    expect(await toldOf(path)).toEqual([path]);
  });

  test.each(LISTED)('%s in capitals and behind a proxy’s prefix', async (path) => {
    const other = `/x${path.toUpperCase()}`;
    expect(await toldOf(other)).toEqual([other]);
  });

  test.each([
    '/',
    '/admin/api/users',
    '/admin/api/partners/AOBOClients?partnerType=DAP',
    '/admin/api/partners',
    '/fd/commerceMgmt/partners',
    '/fd/commerceMgmt/partnermanage',
    '/fd/commerceMgmt/partnermanage/partners/csp',
    `/fd/commerceMgmt/partnermanage/partners/${GUID}`,
    `/fd/commerceMgmt/partnermanage/partners/csp/a/b/delegatedaccess`,
    '/fd/commerceMgmt/partnermanage/gdapInvitations',
    '/fd/commerceMgmt/partnermanage/gdapInvitations/a/b',
    `/fd/commerceMgmt/partnermanage/gdapRelationships/${GUID}`,
    '/fd/x/delegatedaccess',
    '/fd/x/AdminRelationships/a/UpdateStatus',
    '/fd/x/UpdateStatus',
    '/fd/partnermanagement/partners',
    '/?path=/fd/commerceMgmt/partnermanage/partners',
    '/#/fd/commerceMgmt/partnermanage/partners',
    `${ORIGIN}.example${LISTED[0]}`,
    `https://example.org${LISTED[0]}?${ORIGIN}${LISTED[0]}`,
    `http://admin.microsoft.com${LISTED[0]}`,
    'data:,/partnermanage/partners',
  ])('not %s', async (address) => {
    expect(await toldOf(address)).toEqual([]);
  });

  test('no path that only happens to end in a listed word', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.stringMatching(/^[a-z]{1,8}$/),
        fc.constantFrom('partners', 'updatestatus', 'delegatedaccess'),
        async (folder, end) => {
          const told = await toldOf(`/fd/x${folder}/${end}`);
          expect(told).toEqual([]);
        },
      ),
      { seed: 20261120, numRuns: 50 },
    );
  });
});

describe('what was overheard', () => {
  test('is told again when somebody asks, the newest 20, oldest first', async () => {
    let count = 0;
    const page = openPage(async () => new Response(String(count++)));
    page.overhear();
    for (let at = 0; at < 25; at += 1) {
      await page.fetch(LISTED[4] ?? '');
      await soon();
    }
    expect(page.told).toHaveLength(25);
    const texts = page.ask().map(([, , , text]) => text);
    expect(texts).toEqual(Array.from({ length: 20 }, (_, at) => String(at + 5)));
    expect(page.ask()).toHaveLength(20);
  });

  test('is nothing at first', () => {
    const page = openPage(async () => new Response());
    page.overhear();
    expect(page.ask()).toEqual([]);
  });
});

describe('a second copy of the script', () => {
  test('leaves everything as it is', async () => {
    const page = openPage(async () => new Response('{}'));
    page.overhear();
    const { fetch } = page;
    const { open } = page.XMLHttpRequest.prototype;
    page.overhear();
    expect(page.fetch).toBe(fetch);
    expect(page.XMLHttpRequest.prototype.open).toBe(open);
    await page.fetch(LISTED[0] ?? '');
    await soon();
    expect(page.told).toHaveLength(1);
    expect(page.ask()).toHaveLength(1);
  });

  test('starts where the page only knows the question', () => {
    const page = openPage(async () => new Response());
    page.document.addEventListener('consent-lens-ask', () => {});
    const { fetch } = page;
    page.overhear();
    expect(page.fetch).not.toBe(fetch);
  });
});
