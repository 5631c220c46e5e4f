import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hearComplaints } from './complaints';
import { noteOwnScripts } from './own-scripts';
import { readPanel, waitForPanel } from './panel';
import { linkOf, panelOn, useStage } from './stage';

const HARMLESS = ['User.Read', 'openid', 'profile'];
const CRITICAL = [
  'RoleManagement.ReadWrite.Directory',
  'AppRoleAssignment.ReadWrite.All',
  'Mail.Read',
  'User.Read',
];

const stage = useStage();
const open = async (scenario: string, prepare: (page: Page) => Promise<void>) => {
  const page = await stage().browser.context.newPage();
  await prepare(page);
  await page.goto(linkOf(scenario));
  return page;
};

describe.concurrent('a page on which an app asks for permissions', () => {
  test.each([
    ['consent-harmless', 'caution', HARMLESS],
    ['consent-harmless-de', 'caution', HARMLESS],
    ['consent-person', 'caution', HARMLESS],
    ['consent-choice', 'caution', ['Files.Read.All', ...HARMLESS]],
    ['consent-critical', 'danger', CRITICAL],
    ['consent-critical-de', 'danger', CRITICAL],
    ['consent-critical-ja', 'danger', CRITICAL],
    // The link names none of them.
    ['consent-default', 'danger', ['Mail.Read', 'Files.Read.All', 'User.Read']],
  ] as const)(
    '%s is a %s, and each permission is named',
    async (scenario, verdict, permissions) => {
      const panel = await panelOn(stage(), scenario, { state: 'assessed' });
      expect(panel).toMatchObject({
        state: 'assessed',
        verdict,
        flow: 'app-consent',
        dap: 'not-applicable',
        roles: [],
        count: 1,
      });
      for (const permission of permissions) expect(panel.text).toContain(permission);
    },
  );

  test('says for whom, and which permissions can take over the tenant', async () => {
    const { text } = await panelOn(stage(), 'consent-critical');
    expect(text).toContain('For everyone in the tenant');
    // The page has no data about it: only its words say so.
    expect(text).toContain('Publisher not verified');
    expect(text).toContain('can take over accounts, apps or the tenant: RoleManagement.ReadWrite');
    expect(text).toContain('Message to the app’s maker');
  });

  test('says why, what is narrower, what it comes to together, and what .default leaves open', async () => {
    // The link speaks first; what the app does by itself only the page tells.
    const says = 'acts on this by itself, for everyone.';
    const { text, verdict } = await panelOn(stage(), 'consent-together', { says });
    expect(verdict).toBe('danger');
    const lines = text.split('\n');
    expect(lines).toContain(
      'Mailboxes: messages, folders and their settings – everyone’s, with their content. The app acts on this by itself, for everyone.',
    );
    expect(lines).toContain('Narrower: Mail.Read, Mail.ReadBasic.All');
    expect(lines).toContain('Narrower: Files.Read, Files.SelectedOperations.Selected');
    expect(lines).toContain(
      'The link names some and says “.default” for Microsoft Graph: there the app’s registration decides. Go by what the page shows now, as the app’s maker can change the registration.',
    );
    expect(text).toContain('password resets included: Mail.ReadWrite, Mail.Send.');
    expect(text).toContain('while the person is away: Files.Read.All, offline_access.');
  });

  test('may name its app in markup: it is shown as text', async () => {
    const heard = { dialogs: 0 };
    const page = await open('consent-markup', async (empty) => {
      empty.on('dialog', (dialog) => {
        heard.dialogs += 1;
        void dialog.dismiss();
      });
    });
    const panel = await waitForPanel(page);
    expect(panel.text).toContain('</script><script>alert(1)</script>');
    expect(heard.dialogs).toBe(0);
    await page.close();
  });
});

describe.concurrent('another page of the sign-in hosts', () => {
  test.each(['sign-in', 'sign-in-before-consent', 'sign-in-stay', 'consent-needs-admin'])(
    '%s has nothing of ours but the sentinel',
    async (scenario) => {
      let scripts: ReadonlySet<string> = new Set();
      let complaints: readonly string[] = [];
      const page = await open(scenario, async (empty) => {
        scripts = await noteOwnScripts(empty);
        complaints = await hearComplaints(empty);
      });
      await page.getByRole('heading').first().waitFor();
      await page.waitForTimeout(1500);
      expect(await readPanel(page)).toBeUndefined();
      expect([...scripts]).toEqual(['sign-in-sentinel.js']);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );
});

// One after the other: they click, and a tab in front would take the click.
describe('the consent page itself', () => {
  test('gets no script in its own world, and works as without us', async () => {
    const { portal } = stage();
    let scripts: ReadonlySet<string> = new Set();
    let complaints: readonly string[] = [];
    const page = await open('consent-critical', async (empty) => {
      scripts = await noteOwnScripts(empty);
      complaints = await hearComplaints(empty);
    });
    await waitForPanel(page, { verdict: 'danger' });
    expect([...scripts].sort()).toEqual([
      'portal-panel.js',
      'sign-in-sentinel.js',
      'sign-in-words.js',
    ]);
    await page.bringToFront();
    await page.locator('.scope-toggle').first().click();
    expect(await page.locator('.scope-description').first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    expect(portal.hits.filter(({ method }) => method === 'POST')).toEqual([]);
    await page.close();
  });

  test('whose box is ticked asks for everyone, and that is no better', async () => {
    const page = await stage().browser.open(linkOf('consent-choice'));
    const person = await waitForPanel(page, { state: 'assessed' });
    expect(person.text).toContain('For the signed-in person only');
    await page.bringToFront();
    await page.getByRole('checkbox').check();
    const everyone = await waitForPanel(page, { says: 'For everyone in the tenant' });
    expect(['caution', 'danger']).toContain(everyone.verdict);
    await page.getByRole('checkbox').uncheck();
    await waitForPanel(page, { says: 'For the signed-in person only' });
    await page.close();
  });
});
