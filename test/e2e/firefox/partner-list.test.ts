import { expect, test } from 'vitest';
import { linkOf } from '../scenario-link';
import { partnersIn, useFirefox } from './stage';

const stage = useFirefox();

test('the list of partners fills the popup', async () => {
  const { firefox } = stage();
  expect(await partnersIn(firefox)).toEqual([]);
  const tab = await firefox.open(linkOf('partners-2023'));
  expect(await tab.waitForPanel()).toMatchObject({
    flow: 'partner-relationships',
    verdict: 'danger',
  });
  await expect.poll(() => partnersIn(firefox)).toHaveLength(4);
  expect(await partnersIn(firefox)).toEqual([
    ['Trey Research', '', 'dap gdap reseller'],
    ['Fabrikam Devices', '', 'oem'],
    ['Northwind Traders', '', 'gdap'],
    ['Wide World Importers', '', 'indirect-reseller'],
  ]);
  await tab.close();
});
