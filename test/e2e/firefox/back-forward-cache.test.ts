import { describe, expect, test } from 'vitest';
import { linkOf } from '../scenario-link';
import { reportOn, useFirefox } from './stage';
import type { Tab } from './tab';

const stage = useFirefox({ cacheControl: 'no-cache' });

/** Leaves a mark in the document, which only the very same document has when it comes back. */
const mark = (tab: Tab) =>
  tab.run(() => {
    document.documentElement.dataset['mark'] = 'left';
  });
const isSameDocument = (tab: Tab) =>
  tab.run(() => document.documentElement.dataset['mark'] === 'left');

describe('a page out of the back/forward cache', () => {
  test('still has its panel, alive', async () => {
    const tab = await stage().firefox.open(linkOf('reseller-dap'));
    const before = await tab.waitForPanel({ state: 'assessed' });
    await mark(tab);
    await tab.go(linkOf('gdap-new-domain'));
    await tab.waitForPanel({ state: 'assessed' });
    await tab.back();
    expect(await isSameDocument(tab)).toBe(true);
    expect(await tab.waitForPanel({ state: 'assessed' })).toEqual(before);
    await tab.run(() => document.querySelector('consent-lens-panel')?.remove());
    expect(await tab.waitForPanel({ verdict: 'danger' })).toMatchObject({ count: 1 });
    await tab.close();
  });

  test('shows its verdict on the toolbar button and in the popup again', async () => {
    const { firefox } = stage();
    const { host } = new URL(linkOf('reseller-dap'));
    const said = { badge: '!!', report: { verdict: 'danger', headline: 'dap' } };
    const tab = await firefox.open(linkOf('reseller-dap'));
    await tab.waitForPanel({ state: 'assessed' });
    expect(await reportOn(firefox, host)).toMatchObject(said);
    await mark(tab);
    await tab.go(linkOf('gdap-new-domain'));
    await tab.waitForPanel({ state: 'assessed' });
    await tab.back();
    expect(await isSameDocument(tab)).toBe(true);
    await expect.poll(() => reportOn(firefox, host)).toMatchObject(said);
    await tab.close();
  });
});
