import type { Answer, PageMessage } from './message-types';

type Api = {
  readonly runtime?: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    getManifest(): { readonly version: string };
  };
  readonly i18n: { getMessage(key: string): string };
};

declare const chrome: Api | undefined;

/** Whether the extension that put this script here still runs; false after an update or a removal. */
export function isAlive(): boolean {
  return typeof chrome !== 'undefined' && chrome.runtime?.id !== undefined;
}

/**
 * Sends a message from a page to the background.
 * @returns the answer's value; undefined when there was none. The usual reason is an extension that was
 * updated while the page stayed open.
 */
export async function ask<T>(message: PageMessage): Promise<T | undefined> {
  try {
    // The background is our own script; what it answers is what message-types.ts says.
    const answer = (await chrome?.runtime?.sendMessage(message)) as Answer<T> | undefined;
    return answer?.ok ? answer.value : undefined;
  } catch {
    return undefined;
  }
}

/** Asks the background for the panel. Short, because it runs on every portal page. */
export function askForPanel(): void {
  if (chrome?.runtime?.id) chrome.runtime.sendMessage({ name: 'panel:open' }).catch(() => {});
}

/** A sentence for the one case in which the background cannot give it: that it gave no answer. */
export function ownWords(key: string): string {
  return isAlive() ? (chrome?.i18n.getMessage(key) ?? '') : '';
}

/** The version of the extension that put this script here; empty once it was updated or removed. */
export function ownVersion(): string {
  return isAlive() ? (chrome?.runtime?.getManifest().version ?? '') : '';
}
