import { expect, test } from 'vitest';
import { linkOf } from '../scenario-link';
import { ID, useFirefox } from './stage';

declare const WebExtensionPolicy: {
  getByID(id: string): { readonly extension: { readonly backgroundState: string } };
};

const stage = useFirefox({
  preferences: {
    // In milliseconds; half a minute otherwise.
    'extensions.background.idle.timeout': 500,
    'dom.navigation.webidl.enabled': false,
  },
});

const backgroundSleeps = () =>
  stage().firefox.inBrowser(
    (id) => WebExtensionPolicy.getByID(id).extension.backgroundState === 'stopped',
    ID,
  );

test('a background that sleeps is woken by a route that only the browser sees', async () => {
  const tab = await stage().firefox.open(linkOf('ordinary-home'));
  await expect.poll(backgroundSleeps).toBe(true);
  const { pathname, search, hash } = new URL(linkOf('reseller-dap'));
  await tab.pushState(pathname + search + hash);
  expect(await tab.waitForPanel({ state: 'waiting' })).toMatchObject({ verdict: 'danger' });
  await tab.close();
});

test('a background that sleeps is woken by a page that asks for the panel', async () => {
  await expect.poll(backgroundSleeps).toBe(true);
  const tab = await stage().firefox.open(linkOf('reseller-dap'));
  expect(await tab.waitForPanel()).toMatchObject({ state: 'assessed', verdict: 'danger' });
  await tab.close();
});
