import { beforeAll, describe, expect, test } from 'vitest';
import { acceptReseller, approveGdap } from './accepting';
import { rolesAskedIn } from './asked';
import { type PanelReading, type PanelWish, readPanel, waitForPanel } from './panel';
import { linkOf, panelOn, useStage } from './stage';

const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';
const BEFORE = 'Who can accept, and what comes next';
const AFTER = 'What to do now that it is accepted';
const MESSAGE = 'Message to the partner';

const stage = useStage();
const panelOf = (scenario: string, says = '') =>
  panelOn(stage(), scenario, { state: 'assessed', says });

/** Pages that take a quarter of a minute: all begin with this file, and are asked for at its end. */
const SLOW: readonly (readonly [scenario: string, wish: PanelWish])[] = [
  ['gdap-foreign', { state: 'unreadable' }],
  ['gdap-forbidden', { state: 'unreadable' }],
  ['gdap-forbidden-ja', { state: 'unreadable' }],
  ['gdap-late-answer', { verdict: 'danger', timeout: 25_000 }],
  ['reseller-forbidden', { state: 'unreadable' }],
];
const begun = new Map<string, Promise<PanelReading>>();
beforeAll(() => {
  for (const [scenario, wish] of SLOW) {
    const panel = panelOn(stage(), scenario, wish);
    // Its own test tells of it.
    panel.catch(() => undefined);
    begun.set(scenario, panel);
  }
});

describe.concurrent('a request that cannot be accepted now', () => {
  // Advice and message belong to a page that was read: the data alone does not take them away.
  test.each([
    ['gdap-accepted', 'This request for strong roles was accepted already', AFTER],
    ['gdap-expired', 'This request has ended', 'Check each partner'],
    ['gdap-terminated', 'This request has ended', 'Check each partner'],
  ])('%s: the verdict stays, and the headline says so: %s', async (scenario, title, says) => {
    const panel = await panelOf(scenario, says);
    expect(panel).toMatchObject({ state: 'assessed', verdict: 'danger', flow: 'gdap' });
    expect(panel.roles).toEqual(rolesAskedIn(scenario));
    expect(panel.text.split('\n')).toContain(title);
    expect(panel.text).not.toContain('would hold');
    // Nobody can be asked about what is over, and nobody can accept it.
    expect(panel.text).not.toContain(BEFORE);
    expect(panel.text).not.toContain(MESSAGE);
    expect(panel.text).not.toContain('Did you expect this partner?');
  });
});

describe.concurrent('what a partner holds, on a page of its own', () => {
  test('GDAP: its roles, and how to take them back', async () => {
    const { text, ...panel } = await panelOf('relationship-gdap');
    expect(panel).toMatchObject({ state: 'assessed', verdict: 'danger', flow: 'gdap', count: 1 });
    expect(panel.roles).toHaveLength(4);
    expect(panel.roles).toContain(GLOBAL);
    expect(text).toContain('This partner holds roles that could take over the tenant');
    expect(text).toContain('To take these roles back');
    // The page gives a date, which is no duration.
    expect(text).toContain('Ends: 4/2/2027');
    expect(text).not.toContain('Duration');
    expect(text).not.toContain(BEFORE);
  });

  test('DAP: that it has no end, and how to take it back', async () => {
    const { text, ...panel } = await panelOf('relationship-dap');
    expect(panel).toMatchObject({
      state: 'assessed',
      verdict: 'danger',
      flow: 'reseller',
      count: 1,
    });
    expect(panel.dap).toBe('not-applicable');
    expect(text).toContain('A partner holds full control, without an end date');
    expect(text).toContain('To take DAP back');
    expect(text).not.toContain('GDAP) end by themselves');
  });
});

describe.concurrent('pages of other kinds', () => {
  test.each(['oem', 'oem-de', 'oem-store'])(
    '%s cannot be undone, so it is a caution',
    async (id) => {
      const panel = await panelOf(id);
      expect(panel).toMatchObject({
        state: 'assessed',
        verdict: 'caution',
        flow: 'oem',
        roles: [],
      });
      expect(panel.text).toContain('No admin in your tenant can take it back');
      expect(panel.text).toContain(`Tenant ${new URL(linkOf(id)).searchParams.get('partnerId')}`);
    },
  );

  test.each([
    ['store', 'danger', 'requested'],
    ['store-free', 'clear', 'not-requested'],
  ])('%s is read: %s', async (id, verdict, dap) => {
    expect(await panelOf(id)).toMatchObject({ state: 'assessed', verdict, flow: 'reseller', dap });
  });

  test.each([
    ['signup', 'reseller'],
    ['signup-indirect', 'indirect-reseller'],
    ['signup-offer', 'offer'],
    ['signup-purchase', 'offer'],
  ])('%s is read, and an old form of link is never clear', async (id, flow) => {
    const panel = await panelOf(id);
    expect(panel).toMatchObject({ verdict: 'cannot-tell', flow, dap: 'cannot-tell' });
    expect(panel.text).toContain('Its offer may carry delegated admin privileges unseen');
    expect(panel.text).not.toContain('Name not read');
    expect(panel.text).not.toContain('No admin roles');
  });
});

// One after the other: they click, and a tab in front would take the click.
describe('accepting', () => {
  test.each([
    ['reseller-dap', acceptReseller, 'danger', 'You have accepted strong admin rights'],
    ['reseller-free', acceptReseller, 'clear', 'You have accepted'],
    ['oem', acceptReseller, 'caution', 'You have accepted'],
    ['gdap-global-administrator', approveGdap, 'danger', 'You have accepted strong admin rights'],
    ['gdap-modest', approveGdap, 'caution', 'You have accepted'],
  ] as const)(
    '%s: the advice changes, the verdict stays',
    async (scenario, accept, verdict, says) => {
      const { browser, portal } = stage();
      const page = await browser.open(linkOf(scenario));
      const before = await waitForPanel(page, { state: 'assessed', verdict, says: BEFORE });
      expect(before.text).not.toContain(AFTER);
      portal.clearHits();
      await accept(page);
      const after = await waitForPanel(page, { says });
      expect(after).toMatchObject({ state: 'assessed', verdict, roles: before.roles, count: 1 });
      expect(after.dap).toBe(before.dap);
      expect(after.text).toContain(AFTER);
      expect(after.text).not.toContain(BEFORE);
      expect(after.text).not.toContain(MESSAGE);
      // The page has asked once for what the admin pressed, and nobody else did.
      expect(portal.hits.filter(({ method }) => method === 'POST')).toHaveLength(1);
      await page.close();
    },
  );

  test.each([
    ['reseller-accepting-fails', acceptReseller],
    ['gdap-approval-fails', approveGdap],
  ] as const)('%s: what the portal refused is not told as accepted', async (scenario, accept) => {
    const page = await stage().browser.open(linkOf(scenario));
    await waitForPanel(page, { state: 'assessed', verdict: 'danger', says: BEFORE });
    await accept(page);
    await page.getByRole('alert').waitFor();
    // Longer than it takes the panel to see it.
    await page.waitForTimeout(3000);
    const after = await readPanel(page);
    expect(after).toMatchObject({ state: 'assessed', verdict: 'danger', count: 1 });
    expect(after?.text).toContain(BEFORE);
    expect(after?.text).not.toContain('accepted strong admin rights');
    await page.close();
  });
});

describe('a request that the portal answers late or not at all', () => {
  test.each(['gdap-foreign', 'gdap-forbidden', 'gdap-forbidden-ja'])(
    '%s is never clear, and the refusal is told',
    async (scenario) => {
      const panel = await begun.get(scenario);
      expect(panel).toMatchObject({ state: 'unreadable', verdict: 'cannot-tell', flow: 'gdap' });
      expect(panel?.text).toContain('it may belong to another tenant, or you may lack the rights');
    },
  );

  test('an answer that comes late is waited for, and then counts', async () => {
    const panel = await begun.get('gdap-late-answer');
    expect(panel).toMatchObject({ state: 'assessed', verdict: 'danger', flow: 'gdap' });
    expect(panel?.roles).toEqual(rolesAskedIn('gdap-late-answer'));
  });

  test('a reseller’s link stays a danger for somebody who may not accept it', async () => {
    const panel = await begun.get('reseller-forbidden');
    expect(panel).toMatchObject({ state: 'unreadable', verdict: 'danger', dap: 'requested' });
    expect(panel?.text).toContain('The portal refused to show this request');
    expect(panel?.text).toContain('The page could not be read');
  });
});
