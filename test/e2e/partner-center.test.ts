import { describe, expect, test } from 'vitest';
import { hearComplaints } from './complaints';
import { clickInPanel, readPanel, waitForPanel } from './panel';
import { linkOf, panelOn, useStage } from './stage';

const FULL_CONTROL = 'This link will ask the customer for full control';
const NO_ROLES = 'This link asks the customer for no admin roles';

const stage = useStage();

describe.concurrent('a page that makes a link', () => {
  test.each([
    ['partner-center-request-dap', 'danger', 'requested', FULL_CONTROL],
    ['partner-center-request-shadow', 'danger', 'requested', FULL_CONTROL],
    ['partner-center-request', 'clear', 'not-requested', NO_ROLES],
    ['partner-center-licenses', 'clear', 'not-requested', NO_ROLES],
  ])('%s is %s: DAP %s', async (scenario, verdict, dap, title) => {
    const panel = await panelOn(stage(), scenario, { state: 'assessed' });
    expect(panel).toMatchObject({
      state: 'assessed',
      verdict,
      flow: 'relationship-request',
      dap,
      count: 1,
    });
    expect(panel.text).toContain(title);
  });

  test.each([
    [
      'partner-center-admin-request',
      ['29232cdf-9323-42fd-ade2-1d097af3e4de', '31392ffb-586c-42d1-9346-e59415a2cc4e'],
    ],
    [
      'partner-center-admin-request-shadow',
      ['62e90394-69f5-4237-9190-012177145e10', '729827e3-9c14-49f7-bb1b-9608f156bbb8'],
    ],
  ])('%s names its roles, and takes no description for one', async (scenario, roles) => {
    const panel = await panelOn(stage(), scenario, { isWhole: true });
    expect(panel).toMatchObject({ verdict: 'danger', rolesComplete: true, roles });
    expect(panel.text).toContain('Duration in days: 365');
    expect(panel.text).not.toContain('Nobody here knows this role');
  });

  test('a page without any link has nothing of ours', async () => {
    const page = await stage().browser.context.newPage();
    const complaints = await hearComplaints(page);
    await page.goto(linkOf('partner-center-customers'));
    await page.getByRole('heading').first().waitFor();
    // The sentinel looks for the last time after four seconds.
    await page.waitForTimeout(5000);
    expect(await readPanel(page)).toBeUndefined();
    expect(complaints).toEqual([]);
    await page.close();
  });
});

// One after the other: they click, and a tab in front would take the click.
describe('the box for DAP', () => {
  test.each(['partner-center-request-dap', 'partner-center-request-shadow'])(
    '%s: the panel follows it at once',
    async (scenario) => {
      const page = await stage().browser.open(linkOf(scenario));
      await page.bringToFront();
      await waitForPanel(page, { verdict: 'danger' });
      await page.getByRole('checkbox').uncheck();
      // A calm word still waits for rest; the danger does not stay so long.
      const off = { timeout: 3000 };
      await expect.poll(async () => (await readPanel(page))?.verdict, off).not.toBe('danger');
      await page.getByRole('checkbox').check();
      await waitForPanel(page, { verdict: 'danger', says: FULL_CONTROL, ...off });
      await page.getByRole('checkbox').uncheck();
      const panel = await waitForPanel(page, { state: 'assessed', verdict: 'clear' });
      expect(panel).toMatchObject({ dap: 'not-requested', count: 1 });
      expect(panel.text).toContain(NO_ROLES);
      await page.close();
    },
  );
});

describe('the prepared words', () => {
  test.each(['partner-center-request-dap', 'partner-center-request-shadow'])(
    '%s: the whole text is copied, without DAP',
    async (scenario) => {
      const page = await stage().browser.open(linkOf(scenario));
      await page.bringToFront();
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await waitForPanel(page, { verdict: 'danger' });
      await clickInPanel(page, '.solid');
      await waitForPanel(page, { says: 'Copied' });
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain('would like to be your Microsoft Cloud Solution Provider');
      expect(copied).toContain('DAP=false');
      expect(copied).not.toContain('DAP=true');
      await page.close();
    },
  );

  test('a note for the customer says what was checked', async () => {
    const page = await stage().browser.open(linkOf('partner-center-request'));
    await page.bringToFront();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await waitForPanel(page, { verdict: 'clear' });
    await clickInPanel(page, '.solid');
    await waitForPanel(page, { says: 'Copied' });
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('#/partners/invitation');
    expect(copied).toContain('no request for delegated admin privileges (DAP)');
    await page.close();
  });
});

test('within one document the panel comes with a link and goes with it', async () => {
  const page = await stage().browser.open(linkOf('partner-center-customers'));
  await page.bringToFront();
  await page.getByRole('button', { name: 'Request a reseller relationship' }).click();
  expect(await waitForPanel(page, { verdict: 'clear' })).toMatchObject({ count: 1 });
  await page.getByRole('button', { name: 'Done' }).click();
  await expect.poll(() => readPanel(page), { timeout: 10_000 }).toBeUndefined();
  await page.close();
});
