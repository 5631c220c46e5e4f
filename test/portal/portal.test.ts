import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askPortal } from './ask-portal';
import { scenarios } from './scenarios';
import { type Portal, servePortal } from './serve-portal';

let portal: Portal;
const ask = (url: string, options?: { method?: string; referer?: string }) =>
  askPortal(portal, url, options);
const urlOf = (id: string) => scenarios.find((scenario) => scenario.id === id)?.url ?? '';

const base = 'https://admin.microsoft.com';
const manage = `${base}/fd/commerceMgmt/partnermanage`;
const approve = `${base}/fd/GdapPartnerManage/CustomerServiceAdminApi/Web/v1/GranularAdminRelationships`;

/** What the document of each kind of page holds; the rest is the admin center's. */
const marks: Readonly<Record<string, string>> = {
  'app-consent': '<meta name="PageID" content="ConvergedConsent">',
  'sign-in': '<meta name="PageID" content="',
  'partner-center': '/standin/partner-center.js',
};

beforeAll(async () => {
  portal = await servePortal();
});
afterAll(() => portal.stop());

describe('the stand-in portal', () => {
  test.concurrent.each(scenarios)(
    '$id opens and knows its own link',
    async ({ language, page, url }) => {
      const shell = await ask(url);
      const mark = marks[page] ?? '/standin/main.js';
      expect(shell).toMatchObject({ status: 200, body: expect.stringContaining(mark) });
      const stage = await ask(`${base}/standin/stage?address=${encodeURIComponent(url)}`);
      expect(JSON.parse(stage.body)).toMatchObject({ language, renders: page !== 'never-renders' });
      expect(stage.body).not.toContain('not-found');
    },
  );

  test('answers like the portal, and keeps count', async () => {
    portal.clearHits();
    const referer = `${base}/Adminportal/Home?standin=partners-2023`;
    const { body } = await ask(`${manage}/partners?customerTenantId=x`, { referer });
    expect(JSON.parse(body).partners[0]).toMatchObject({ canRemoveDap: true, companyType: 4 });
    expect(portal.hits).toHaveLength(1);
    expect(portal.hits[0]).toMatchObject({
      method: 'GET',
      host: 'admin.microsoft.com',
      headers: { referer },
    });
  });

  test('sends a strict policy where the scenario wants one', async () => {
    const strict = scenarios.find(({ policy }) => policy === 'strict');
    expect((await ask(strict?.url ?? base)).policy).toContain("default-src 'none'");
  });

  test('rejects when the port is taken', async () => {
    await expect(servePortal({ port: portal.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('what the portal itself sends when somebody accepts', () => {
  const accept = `${manage}/partners/csp/delegatedaccess?api-version=2.1`;
  const approval = (id: string) => `${approve}/${urlOf(id).split('/').at(-1)}/UpdateStatus`;

  test.each([
    ['a reseller', 200, () => [accept, urlOf('reseller-dap')]],
    ['a reseller, where accepting fails', 500, () => [accept, urlOf('reseller-accepting-fails')]],
    ['nobody that is known', 404, () => [accept, `${base}/Adminportal/Home?partnerId=x`]],
    ['a GDAP request', 200, () => [approval('gdap-modest'), base]],
    ['a GDAP request, where approving fails', 500, () => [approval('gdap-approval-fails'), base]],
    ['a GDAP request that nobody knows', 404, () => [`${approve}/x/UpdateStatus`, base]],
  ] as const)('for %s is answered %i', async (_, status, asked) => {
    const [url = '', referer = ''] = asked();
    expect(await ask(url, { method: 'POST', referer })).toMatchObject({ status });
  });

  test('changes nothing: the same request still waits', async () => {
    const id = urlOf('gdap-modest').split('/').at(-1);
    await ask(approval('gdap-modest'), { method: 'POST' });
    const { body } = await ask(`${base}/fd/commerceMgmt2/partnermanage/gdapInvitations/${id}`);
    expect(JSON.parse(body).relationship.status).toBe('approvalPending');
  });

  test('to take roles away is never answered', async () => {
    const url = `${manage}/partners/csp/5ce90101-7e57-4aaa-8bbb-000000000101/delegatedaccess`;
    expect(await ask(url, { method: 'DELETE' })).toMatchObject({ status: 404 });
  });
});
