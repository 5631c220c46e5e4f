import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { linkOf } from '../scenario-link';
import { panelOn, useFirefox } from './stage';

const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';
const HELPDESK = '729827e3-9c14-49f7-bb1b-9608f156bbb8';

const stage = useFirefox();

describe.concurrent('a consent page', () => {
  test.each([
    ['reseller-dap', { verdict: 'danger', flow: 'reseller', dap: 'requested' }],
    ['reseller-strict-policy', { verdict: 'danger', flow: 'reseller', dap: 'requested' }],
    ['indirect-dap', { verdict: 'danger', flow: 'indirect-reseller', dap: 'requested' }],
    ['reseller-free', { verdict: 'clear', flow: 'reseller', dap: 'not-requested' }],
    ['gdap-modest', { verdict: 'caution', flow: 'gdap', dap: 'not-requested' }],
  ])('%s is judged', async (scenario, said) => {
    expect(await panelOn(stage(), scenario)).toMatchObject({
      ...said,
      state: 'assessed',
      count: 1,
    });
  });

  test('that forbids all styles but its own has a panel with ours', async () => {
    const tab = await stage().firefox.open(linkOf('reseller-strict-policy'));
    await tab.waitForPanel();
    const place = () => {
      const panel = document.querySelector('consent-lens-panel');
      return panel === null ? '' : getComputedStyle(panel).position;
    };
    expect(await tab.run(place)).toBe('fixed');
    await tab.close();
  });

  test('that asks for DAP shows both roles, and says so in words', async () => {
    const panel = await panelOn(stage(), 'reseller-dap', { isWhole: true });
    expect(panel).toMatchObject({ roles: [GLOBAL, HELPDESK], rolesComplete: true });
    expect(panel.text).toContain('full control');
    expect(panel.text).toContain('Contoso Cloud Services');
  });

  test('with GDAP shows its roles', async () => {
    const { roles } = await panelOn(stage(), 'gdap-global-administrator', { isWhole: true });
    expect(roles).toHaveLength(5);
    expect(roles).toContain(GLOBAL);
  });

  test('whose page cannot be read stays a danger when the link asks for DAP', async () => {
    expect(await panelOn(stage(), 'reseller-dap-dropped')).toMatchObject({ verdict: 'danger' });
  });
});

describe('an ordinary page', () => {
  test.each(['ordinary-home', 'ordinary-users', 'ordinary-billing'])(
    '%s has no element of ours',
    async (scenario) => {
      const tab = await stage().firefox.open(linkOf(scenario));
      await sleep(1500);
      expect(await tab.panel()).toBeUndefined();
      await tab.close();
    },
  );
});
