import { browser } from './browser';
import { reportError } from './error-report';
import { openLinksPage } from './handed-links';
import { translate } from './text';

const LINK = 'check-link';
const SELECTION = 'check-selection';

/** What the browser says about a click in its menu. Texts come from the page. */
type Clicked = {
  readonly menuItemId: string | number;
  readonly linkUrl?: string | undefined;
  readonly selectionText?: string | undefined;
};

/** Offers to check a link, or the links in a selected text, on every page, and answers without opening them. */
export function offerInContextMenu(): void {
  browser.contextMenus.onClicked.addListener((clicked) => {
    checkClicked(clicked).catch((error: unknown) => reportError('menu', error));
  });
  // The browser keeps the entries; their words may be in another language since.
  browser.runtime.onInstalled.addListener(makeEntries);
  browser.runtime.onStartup.addListener(makeEntries);
}

function makeEntries(): void {
  const make = async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: LINK,
      title: translate('links.menu_link'),
      contexts: ['link'],
    });
    browser.contextMenus.create({
      id: SELECTION,
      title: translate('links.menu_selection'),
      contexts: ['selection'],
    });
  };
  make().catch((error: unknown) => reportError('menu', error));
}

async function checkClicked({ menuItemId, linkUrl, selectionText }: Clicked): Promise<void> {
  const text = menuItemId === LINK ? linkUrl : selectionText;
  if (text !== undefined) await openLinksPage(text);
}
