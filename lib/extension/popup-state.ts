import { browser } from './browser';
import { reportError } from './error-report';
import type { Answer, PopupState } from './message-types';

/** What the popup needs to draw itself. Without `ledger` the background gave no answer. */
export type LoadedPopup = Partial<PopupState>;

/** Asks the background for the ledger and for what the tab in front shows. Never throws. */
export async function loadPopup(): Promise<LoadedPopup> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const answer: Answer<PopupState> = await browser.runtime.sendMessage({
      name: 'popup:load',
      ...(tab?.id !== undefined && { tabId: tab.id }),
      ...(tab?.url !== undefined && { address: tab.url }),
    });
    if (!answer.ok) return {};
    return answer.value;
  } catch (error) {
    reportError('popup', error);
    return {};
  }
}

/** Tells the background that the user has read where a damaged ledger lies. */
export async function notice(putAside: string): Promise<void> {
  await browser.runtime.sendMessage({ name: 'popup:noticed', putAside });
}
