import { linkSuggestion } from '../sheets/link-suggestion';
import { browser } from './browser';
import { reportError } from './error-report';
import { type LinksTab, openLinksPage } from './handed-links';
import { translate } from './text';

const TABS: Readonly<Record<string, LinksTab>> = {
  currentTab: 'here',
  newForegroundTab: 'beside',
  newBackgroundTab: 'behind',
};

/**
 * Says in the address bar what a link asks for, once the keyword stands before it, and shows it part by part
 * on Enter. The link itself is never opened.
 * @param isMarkup whether the browser reads a suggestion as XML; Firefox does not.
 */
export function answerInAddressBar(isMarkup: boolean): void {
  const say = (words: string) =>
    browser.omnibox.setDefaultSuggestion({
      description: isMarkup ? asMarkup(words) : words,
    });
  browser.omnibox.onInputStarted.addListener(() => say(translate('links.hint')));
  browser.omnibox.onInputChanged.addListener((typed) => say(linkSuggestion(typed, translate)));
  browser.omnibox.onInputEntered.addListener((typed, disposition) => {
    openLinksPage(typed.trim(), TABS[disposition]).catch((error: unknown) =>
      reportError('omnibox', error),
    );
  });
}

/** Text as XML shows it; what XML cannot hold at all is left out, or the browser would refuse the whole. */
export function asMarkup(words: string): string {
  return words
    .replace(/\p{C}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
