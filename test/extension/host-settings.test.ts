import { beforeEach, describe, expect, test } from 'vitest';
import {
  concernsHostSettings,
  keepHostSettings,
  loadHostSettings,
  resolveHostSettings,
} from '../../lib/extension/host-settings';
import browser, { resetBrowser } from './fake-browser';

beforeEach(resetBrowser);

describe('resolveHostSettings', () => {
  test.each<[string, unknown[], boolean]>([
    ['nobody says anything', [], true],
    ['nothing is stored', [undefined], true],
    ['the user switched off', [{ signInPages: false }], false],
    [
      'the policy switched off, the user on',
      [{ signInPages: false }, { signInPages: true }],
      false,
    ],
    ['the policy switched on, the user off', [{ signInPages: true }, { signInPages: false }], true],
    ['the policy is silent', [{}, { signInPages: false }], false],
    ['the policy is about something else', [{ other: 1 }, { signInPages: false }], false],
    ['the policy cannot be read', ['off', { signInPages: false }], false],
    ['what is stored is damaged', [{ signInPages: 'no' }], true],
    ['what is stored is a list', [[false]], true],
  ])('when %s', (_, sources, signInPages) => {
    expect(resolveHostSettings(sources)).toEqual({ signInPages });
  });
});

describe('the stored settings', () => {
  test('are on until somebody switches them off', async () => {
    expect(await loadHostSettings()).toEqual({ signInPages: true });
  });

  test('are kept', async () => {
    await keepHostSettings({ signInPages: false });
    expect(await loadHostSettings()).toEqual({ signInPages: false });
  });

  test('are noticed when they change, and nothing else is taken for them', async () => {
    const seen: boolean[] = [];
    browser.storage.onChanged.addListener((changes) => {
      seen.push(concernsHostSettings(changes));
    });
    await browser.storage.local.set({ ledger: 1 });
    await keepHostSettings({ signInPages: false });
    expect(seen).toEqual([false, true]);
  });
});
