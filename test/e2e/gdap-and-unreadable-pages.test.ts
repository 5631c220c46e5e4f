import { describe, expect, test } from 'vitest';
import { waitForPanel } from './panel';
import { linkOf, panelOn, useStage } from './stage';

const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';

const stage = useStage();

describe.concurrent('a GDAP page', () => {
  test.each([
    // The page shows five of nine; the data names them all.
    ['gdap-cut', 'danger', 9, true],
    ['gdap-cut-de', 'danger', 9, true],
    ['gdap-older-answer', 'danger', 9, true],
    ['gdap-opaque-answer', 'danger', 5, false],
    ['gdap-modest', 'caution', 4, true],
    ['gdap-global-administrator', 'danger', 5, true],
    ['gdap-new-domain', 'danger', 3, true],
    ['gdap-unknown-role', 'danger', 2, true],
  ] as const)('%s is %s', async (scenario, verdict, roles, rolesComplete) => {
    const panel = await panelOn(stage(), scenario, rolesComplete ? { isWhole: true } : {});
    expect(panel).toMatchObject({ flow: 'gdap', dap: 'not-requested', verdict, rolesComplete });
    expect(panel.roles).toHaveLength(roles);
  });

  test('keeps a role name that nobody knows', async () => {
    // The data comes first, and knows it by an id only.
    const panel = await panelOn(stage(), 'gdap-unknown-role', { says: 'Lighthouse Keeper' });
    expect(panel.text).toContain('Nobody here knows this role');
  });
});

// By itself: it clicks, and a tab in front of it would take the click.
test('a cut list whose data cannot be read is whole once the page shows all of it', async () => {
  const page = await stage().browser.open(linkOf('gdap-opaque-answer'));
  const before = await waitForPanel(page);
  expect(before.text).toContain('The list may go on');
  // After a second this page draws itself anew, and closes what was open.
  await page.waitForTimeout(1500);
  await page.getByText('Show more roles').click();
  const after = await waitForPanel(page, { isWhole: true });
  expect(after.roles).toContain(GLOBAL);
  expect(after.roles).toHaveLength(9);
  await page.close();
});

describe.concurrent('a page that cannot be read', () => {
  test('and never renders is unreadable within 20 seconds', async () => {
    const panel = await panelOn(stage(), 'never-renders', { timeout: 20_000 });
    expect(panel).toMatchObject({
      state: 'unreadable',
      verdict: 'cannot-tell',
      dap: 'cannot-tell',
    });
    expect(panel.text).toContain('The page is still loading');
  });
});
