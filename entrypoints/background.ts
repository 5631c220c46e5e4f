import { defineBackground } from 'wxt/utils/define-background';
import { answerMessage } from '../lib/extension/answer-messages';
import { browser } from '../lib/extension/browser';
import { reportError } from '../lib/extension/error-report';
import type { Sender } from '../lib/extension/messages';
import { wakeOpenPortals } from '../lib/extension/portal-scripts';
import { forgetTab } from '../lib/extension/tab-reports';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
    answerMessage(message, sender, new Date().toISOString()),
  );
  browser.tabs.onRemoved.addListener((tabId) => {
    forgetTab(tabId).catch((error) => reportError('tab closed', error));
  });
  browser.runtime.onInstalled.addListener(() => {
    wakeOpenPortals().catch((error) => reportError('installed', error));
  });
});
