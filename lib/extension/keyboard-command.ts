import { browser } from './browser';
import { reportError } from './error-report';
import { openLinksPage } from './handed-links';

/** As the manifest names it. */
const COMMAND = 'check-link';

/** Opens the field that checks links with a key; which one, the user decides in the browser. */
export function answerToKey(): void {
  browser.commands.onCommand.addListener((command) => {
    if (command !== COMMAND) return;
    openLinksPage().catch((error: unknown) => reportError('command', error));
  });
}
