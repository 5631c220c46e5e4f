import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { clickInPanel, focusInPanel, panelBox, readPanel, waitForPanel } from './panel';
import { linkOf, useStage } from './stage';

const stage = useStage();

const ENOUGH =
  'Enough for what you chose: License Administrator, Password Administrator, Service Support Administrator.';
const BEFORE = 'This is what you chose for this partner before.';

const open = async (scenario: string) => {
  const page = await stage().browser.open(linkOf(scenario));
  await waitForPanel(page, { isWhole: true });
  return page;
};
const says = (page: Page) => expect.poll(async () => (await readPanel(page))?.text);
const likely = (id: string) => `.picker > .tasks input[value="${id}"]`;
const choose = (page: Page, id: string) => clickInPanel(page, likely(id));

// One browser remembers what was chosen, so these follow one another.
describe('choosing what the partner is to do', () => {
  test('says before any choice what is too strong and what is named twice over', async () => {
    const page = await open('gdap-direct-bill');
    await says(page).toContain('2 of 11 roles give the power of Global Administrator.');
    await says(page).toContain('2 are already part of another one. For 5 there is a smaller one.');
    await says(page).toMatch(/Roles asked for ?9/);
    await says(page).toContain('Exactly Microsoft’s default set of eleven roles');
    await page.close();
  });

  test('updates the conclusion with each click, and changes nothing that programs read', async () => {
    const page = await open('gdap-direct-bill');
    const before = await readPanel(page);
    await choose(page, 'license-assign');
    await says(page).toContain('Enough for what you chose: License Administrator.');
    await choose(page, 'support-m365');
    await choose(page, 'password-reset-nonadmin');
    await says(page).toContain(ENOUGH);
    await clickInPanel(page, '.search > summary');
    await clickInPanel(page, '.search input[type="search"]');
    await page.keyboard.type('order, renew');
    await clickInPanel(page, '.found input[value="csp-order"]');
    await says(page).toContain('needs no role');
    await says(page).toContain(
      '9 of 11 roles can go. 2 of these give the power of Global Administrator.',
    );
    for (const group of [/Needed ?2/, /Replaceable ?4/, /Too much ?5/]) {
      await says(page).toMatch(group);
    }
    const after = await readPanel(page);
    expect({ ...after, text: '' }).toEqual({ ...before, text: '' });
    await page.close();
  });

  test('is remembered when the page is loaded again', async () => {
    const page = await open('gdap-direct-bill');
    await says(page).toContain(ENOUGH);
    await says(page).toContain(BEFORE);
    await page.reload();
    await waitForPanel(page, { says: ENOUGH });
    await page.close();
  });

  test('is not remembered for another partner', async () => {
    const page = await open('gdap-many-roles');
    await says(page).toContain('of 25 roles give the power of Global Administrator.');
    expect((await readPanel(page))?.text).not.toContain(BEFORE);
    await page.close();
  });

  test('works by keyboard alone and keeps the focus, and Escape folds', async () => {
    const page = await open('gdap-many-roles');
    await focusInPanel(page, likely('license-assign'));
    await page.keyboard.press('Space');
    await says(page).toContain('Enough for what you chose: License Administrator.');
    // Still there: the same key takes the choice back.
    await page.keyboard.press('Space');
    await says(page).not.toContain('Enough for what you chose');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await says(page).toContain('Enough for what you chose: Directory Readers.');
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await panelBox(page, '.panel')).height).toBeLessThan(200);
    await page.close();
  });

  test('takes a link with DAP back to the relationship alone', async () => {
    const page = await stage().browser.open(linkOf('reseller-dap'));
    await waitForPanel(page);
    await choose(page, 'autopilot-register-csp-ui');
    await says(page).toContain('The relationship alone is enough for what you chose.');
    expect(await readPanel(page)).toMatchObject({ verdict: 'danger', dap: 'requested' });
    await page.close();
  });
});

test('a role opens to what it can become', async () => {
  const page = await open('gdap-direct-bill-de');
  const before = await panelBox(page, '.planned li:first-child');
  await clickInPanel(page, '.planned li:first-child summary');
  const after = await panelBox(page, '.planned li:first-child');
  expect(after.height).toBeGreaterThan(before.height + 60);
  await page.close();
});

test.each(['gdap-direct-bill', 'gdap-many-roles'])(
  'on a page of 420 pixels nothing of %s stands out of the panel',
  async (scenario) => {
    const page = await open(scenario);
    await page.setViewportSize({ width: 420, height: 900 });
    const panel = await panelBox(page, '.panel');
    expect(panel.x + panel.width).toBeLessThanOrEqual(420);
    for (const part of ['.picker', '.group', '.planned', '.conclusion']) {
      const box = await panelBox(page, part);
      expect(box.x).toBeGreaterThanOrEqual(panel.x);
      expect(box.x + box.width).toBeLessThanOrEqual(panel.x + panel.width);
    }
    await page.close();
  },
);
