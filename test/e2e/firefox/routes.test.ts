import { describe, expect, test } from 'vitest';
import { linkOf } from '../scenario-link';
import { isDrawn } from './page-scripts';
import { useFirefox } from './stage';

const hashOf = (scenario: string) => new URL(linkOf(scenario)).hash;

// Firefox has the Navigation API since 147. Without it only the browser itself sees what `history.pushState` does.
describe.each([
  ['the Firefox that was found', {}, ['object', 'undefined']],
  [
    'a Firefox without the Navigation API',
    { 'dom.navigation.webidl.enabled': false },
    ['undefined'],
  ],
])('within one document, in %s', (_, preferences, kinds) => {
  const stage = useFirefox({ preferences });
  const ordinary = async () => {
    const tab = await stage().firefox.open(linkOf('ordinary-home'));
    await expect.poll(() => tab.run(isDrawn)).toBe(true);
    return tab;
  };

  test('is what it is called', async () => {
    const tab = await ordinary();
    const kind = await tab.run(() => typeof (window as { navigation?: unknown }).navigation);
    expect(kinds).toContain(kind);
    await tab.close();
  });

  test('a hash brings the panel, back takes it away, forward brings it back', async () => {
    const tab = await ordinary();
    await tab.setHash(hashOf('gdap-cut'));
    expect(await tab.waitForPanel()).toMatchObject({ flow: 'gdap', verdict: 'danger' });
    await tab.back();
    await expect.poll(() => tab.panel()).toBeUndefined();
    await tab.forward();
    expect(await tab.waitForPanel()).toMatchObject({ flow: 'gdap', verdict: 'danger' });
    await tab.close();
  });

  test('history.pushState brings the panel, back takes it away', async () => {
    const tab = await ordinary();
    await tab.pushState(hashOf('gdap-modest'));
    expect(await tab.waitForPanel({ state: 'waiting' })).toMatchObject({ flow: 'gdap' });
    await tab.back();
    await expect.poll(() => tab.panel()).toBeUndefined();
    await tab.close();
  });

  test('history.pushState to a link that asks for DAP is a danger at once', async () => {
    const tab = await ordinary();
    const { pathname, search, hash } = new URL(linkOf('reseller-dap'));
    await tab.pushState(pathname + search + hash);
    expect(await tab.waitForPanel({ state: 'waiting' })).toMatchObject({
      verdict: 'danger',
      dap: 'requested',
      count: 1,
    });
    await tab.close();
  });

  test('history.pushState from one invitation to the next changes what the panel says', async () => {
    const tab = await stage().firefox.open(linkOf('reseller-free'));
    await tab.waitForPanel({ verdict: 'clear' });
    const { pathname, search, hash } = new URL(linkOf('reseller-dap'));
    await tab.pushState(pathname + search + hash);
    expect(await tab.waitForPanel({ verdict: 'danger', state: 'assessed' })).toMatchObject({
      dap: 'requested',
      count: 1,
    });
    await tab.close();
  });
});
