import { browser } from './browser';
import { reportError } from './error-report';
import { concernsHostSettings } from './host-settings';

/**
 * Calls back whenever the hosts at which Consent Lens looks may have changed: it was installed or updated,
 * the browser was started, a permission came or went, the setting changed. Calls follow one another.
 */
export function onHostsChange(act: () => Promise<void>): void {
  let last = Promise.resolve();
  const run = () => {
    last = last.then(act).catch((error: unknown) => reportError('hosts', error));
  };
  browser.runtime.onInstalled.addListener(run);
  browser.runtime.onStartup.addListener(run);
  browser.permissions.onAdded.addListener(run);
  browser.permissions.onRemoved.addListener(run);
  browser.storage.onChanged.addListener((changes) => {
    if (concernsHostSettings(changes)) run();
  });
}
