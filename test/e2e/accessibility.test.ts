import { describe, expect, test } from 'vitest';
import { type PanelWish, waitForPanel } from './panel';
import { panelFaults, type Theme } from './panel-faults';
import { linkOf, useStage } from './stage';

/** One page for each look of the panel. */
const LOOKS: readonly (readonly [scenario: string, wish: PanelWish])[] = [
  ['reseller-dap', { state: 'assessed', verdict: 'danger' }],
  ['gdap-hidden-roles', { state: 'assessed', verdict: 'danger', isWhole: true }],
  ['gdap-modest', { state: 'assessed', verdict: 'caution' }],
  ['reseller-free', { state: 'assessed', verdict: 'clear' }],
  ['gdap-foreign', { state: 'unreadable' }],
  ['partners-2023', { state: 'assessed' }],
  ['relationship-gdap', { state: 'assessed' }],
  ['oem', { state: 'assessed' }],
  ['partner-center-request-dap', { state: 'assessed', verdict: 'danger' }],
  ['consent-critical', { state: 'assessed', verdict: 'danger' }],
];
const THEMES: readonly Theme[] = ['light', 'dark'];

const stage = useStage({ viewport: { width: 1280, height: 3000 } });

// One after the other: axe keeps a page busy, and the pages of one site share a process.
describe('the panel, with all its parts open, can be used by everyone', () => {
  test.each(LOOKS)('on %s', async (scenario, wish) => {
    const page = await stage().browser.open(linkOf(scenario));
    await waitForPanel(page, wish);
    for (const theme of THEMES) {
      const { faults, looked } = await panelFaults(page, theme);
      expect(faults).toEqual([]);
      expect(looked).toEqual(expect.arrayContaining(['button-name', 'color-contrast', 'list']));
    }
    await page.close();
  });
});
