import { afterEach, describe, expect, test } from 'vitest';
import { rolesAskedIn } from '../asked';
import { heldFrom, heldIn, partnerItems } from '../held-access';
import { linkOf } from '../scenario-link';
import { panelOn, useFirefox } from './stage';

const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';
const HELPDESK = '729827e3-9c14-49f7-bb1b-9608f156bbb8';
const PRIVILEGED_ROLE = 'e8611ab8-c189-46e8-94e1-60213ab1f814';

declare const browser: { storage: { local: { clear(): Promise<void> } } };

const stage = useFirefox();

describe('link, data and words together', () => {
  test.each(['gdap-hidden-roles', 'gdap-hidden-roles-ja'])(
    '%s: five roles are shown, all eight count',
    async (scenario) => {
      const panel = await panelOn(stage(), scenario, { state: 'assessed', isWhole: true });
      expect(panel).toMatchObject({ verdict: 'danger', flow: 'gdap', rolesComplete: true });
      expect(panel.roles).toEqual(rolesAskedIn(scenario));
      expect(panel.roles).toContain(PRIVILEGED_ROLE);
    },
  );

  test('a reseller’s link that lies is a danger with both roles', async () => {
    const panel = await panelOn(stage(), 'reseller-lying-link', { isWhole: true });
    expect(panel).toMatchObject({ verdict: 'danger', dap: 'requested', roles: [GLOBAL, HELPDESK] });
  });

  test('data alone is enough for a danger', async () => {
    const panel = await panelOn(stage(), 'reseller-data-only-dap', { verdict: 'danger' });
    expect(panel).toMatchObject({ dap: 'requested', roles: [GLOBAL, HELPDESK] });
  });
});

describe('the list of partners in three languages', () => {
  const held = async () => {
    const popup = await stage().firefox.popup();
    try {
      await expect.poll(() => popup.run(() => document.querySelectorAll('main').length)).toBe(1);
      return heldFrom(await popup.run(partnerItems));
    } finally {
      await popup.close();
    }
  };

  afterEach(async () => {
    const popup = await stage().firefox.popup();
    await popup.run(
      () =>
        new Promise<void>((done, failed) => {
          const request = indexedDB.deleteDatabase('consent-lens');
          request.onsuccess = () => done();
          request.onerror = () => failed(request.error);
        }),
    );
    await popup.close();
  });

  test.each(['partners-2023', 'partners-2023-fr', 'partners-2023-ja'])(
    '%s: the popup is complete although the table shows "+ 5 more"',
    async (scenario) => {
      const tab = await stage().firefox.open(linkOf(scenario));
      try {
        expect(await tab.waitForPanel({ state: 'assessed' })).toMatchObject({ verdict: 'danger' });
        await expect.poll(held, { timeout: 10_000 }).toEqual(heldIn(scenario));
      } finally {
        await tab.close();
      }
    },
  );
});
