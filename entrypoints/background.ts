import { defineBackground } from 'wxt/utils/define-background';
import { answerMessage } from '../lib/extension/answer-messages';
import { browser } from '../lib/extension/browser';
import { offerInContextMenu } from '../lib/extension/context-menu';
import { reportError } from '../lib/extension/error-report';
import { answerToKey } from '../lib/extension/keyboard-command';
import type { Sender } from '../lib/extension/messages';
import { answerInAddressBar } from '../lib/extension/omnibox';
import { wakeOpenPortals } from '../lib/extension/portal-scripts';
import { keepScriptsRegistered } from '../lib/extension/registered-scripts';
import { keepReviewReminder } from '../lib/extension/review-reminder';
import { askForPanelOnRoutes } from '../lib/extension/route-watch';
import { keepSiteIcon } from '../lib/extension/site-icon';
import { forgetTab } from '../lib/extension/tab-reports';
import { forgetView } from '../lib/extension/tab-views';

export default defineBackground(() => {
  keepScriptsRegistered();
  keepSiteIcon();
  offerInContextMenu();
  answerInAddressBar(!import.meta.env.FIREFOX);
  answerToKey();
  keepReviewReminder();
  const answer = (message: unknown, sender: Sender) =>
    answerMessage(message, sender, new Date().toISOString());
  browser.runtime.onMessage.addListener(answer);
  // Known when it is built: the background for other browsers does not even hold it.
  if (import.meta.env.FIREFOX) askForPanelOnRoutes(answer);
  browser.tabs.onRemoved.addListener((tabId) => {
    const forgotten = Promise.all([forgetTab(tabId), forgetView(tabId)]);
    forgotten.catch((error) => reportError('tab closed', error));
  });
  browser.runtime.onInstalled.addListener(() => {
    wakeOpenPortals().catch((error) => reportError('installed', error));
  });
});
