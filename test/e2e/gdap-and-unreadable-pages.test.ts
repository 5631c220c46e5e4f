import { describe, expect, test } from 'vitest';
import { waitForPanel } from './panel';
import { linkOf, panelOn, useStage } from './stage';

const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';

const stage = useStage();
const panelOf = (scenario: string) => panelOn(stage(), scenario);

describe.concurrent('a GDAP page', () => {
  test.each([
    ['gdap-cut', 'danger', 5, false],
    ['gdap-cut-de', 'danger', 5, false],
    ['gdap-modest', 'caution', 4, true],
    ['gdap-global-administrator', 'danger', 5, true],
    ['gdap-new-domain', 'danger', 3, true],
    ['gdap-unknown-role', 'danger', 2, true],
  ] as const)('%s is %s', async (scenario, verdict, roles, rolesComplete) => {
    const panel = await panelOf(scenario);
    expect(panel).toMatchObject({ flow: 'gdap', dap: 'not-requested', verdict, rolesComplete });
    expect(panel.roles).toHaveLength(roles);
  });

  test('keeps a role name that nobody knows', async () => {
    expect((await panelOf('gdap-unknown-role')).text).toContain('Lighthouse Keeper');
  });
});

// By itself: it clicks, and a tab in front of it would take the click.
test('a GDAP page with a cut list shows the hidden roles once they are opened', async () => {
  const page = await stage().browser.open(linkOf('gdap-cut'));
  const before = await waitForPanel(page);
  await page.getByText('Show more roles').click();
  await expect
    .poll(async () => (await waitForPanel(page)).rolesComplete, { timeout: 10_000 })
    .toBe(true);
  const after = await waitForPanel(page);
  expect(after.roles).toContain(GLOBAL);
  expect(after.roles.length).toBeGreaterThan(before.roles.length);
  await page.close();
});

describe.concurrent('a page that cannot be read', () => {
  test('and never renders is unreadable within 20 seconds', async () => {
    const panel = await panelOf('never-renders');
    expect(panel).toMatchObject({
      state: 'unreadable',
      verdict: 'cannot-tell',
      dap: 'cannot-tell',
    });
    expect(panel.text).toContain('The page is still loading');
  });

  test.each([
    ['store', 'danger'],
    ['signup', 'cannot-tell'],
    ['signup-offer', 'cannot-tell'],
  ])('%s says so and keeps what its link says: %s', async (scenario, verdict) => {
    expect(await panelOf(scenario)).toMatchObject({ state: 'unreadable', verdict });
  });
});
