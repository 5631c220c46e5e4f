import { expect, test } from 'vitest';
import { heldIn } from '../held-access';
import { linkOf } from '../scenario-link';
import { partnersIn, useFirefox } from './stage';

const stage = useFirefox();

const byName = ([one]: readonly (string | null)[], [other]: readonly (string | null)[]) =>
  String(one).localeCompare(String(other));

test('the list of partners fills the popup', async () => {
  const { firefox } = stage();
  expect(await partnersIn(firefox)).toEqual([]);
  const tab = await firefox.open(linkOf('partners-2023'));
  expect(await tab.waitForPanel()).toMatchObject({
    flow: 'partner-relationships',
    verdict: 'danger',
  });
  const known = heldIn('partners-2023').map(({ name, tenantId, access }) => [
    name,
    tenantId,
    access,
  ]);
  await expect
    .poll(async () => (await partnersIn(firefox)).sort(byName))
    .toEqual(known.sort(byName));
  await tab.close();
});
