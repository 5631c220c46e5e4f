import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answerMessage } from '../../lib/extension/answer-messages';
import { loadPopup } from '../../lib/extension/popup-state';
import { EMPTY_LEDGER } from '../../lib/partners/ledger';
import browser, { resetBrowser } from './fake-browser';

const NOW = '2026-11-20T09:00:00.000Z';
const POPUP = { id: browser.runtime.id, url: browser.runtime.getURL('') };

beforeEach(resetBrowser);

describe('loadPopup', () => {
  test('gives what the background knows', async () => {
    browser.runtime.onMessage.addListener((message: unknown) => answerMessage(message, POPUP, NOW));
    expect(await loadPopup()).toEqual({ ledger: EMPTY_LEDGER, watched: false });
  });

  test('gives nothing when the background refuses', async () => {
    browser.runtime.onMessage.addListener(async () => ({ ok: false, error: 'failed' }));
    expect(await loadPopup()).toEqual({});
  });

  test('gives nothing when no background answers', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await loadPopup()).toEqual({});
    told.mockRestore();
  });
});
