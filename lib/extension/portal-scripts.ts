import type { PortalHost } from '../data/hosts';
import { browser } from './browser';
import { CONTENT_SCRIPTS, type ContentScript } from './content-scripts';
import { reportError } from './error-report';
import { matchOf } from './portal-matches';
import { watchedPlaces } from './watched-hosts';

/** What reads the pages of each kind of host; only that one is put in. */
const READERS = {
  'admin-center': '/portal-words.js',
  store: '/portal-words.js',
  signup: '/portal-words.js',
  'partner-center': '/partner-center-words.js',
  'sign-in': '/sign-in-words.js',
} as const;

/** Puts reader and panel into the top frame of a tab whose sender has been checked. */
export async function openPanel(tabId: number, kind: PortalHost['kind']): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: [READERS[kind], '/portal-panel.js'],
  });
}

/** Puts what describes a page into the top frame of a tab whose sender has been checked. */
export async function openDiagnosis(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/page-diagnosis.js'],
  });
}

/** Puts what scrolls through a list into the top frame of a tab that was opened to read it. */
export async function openGathering(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/list-gather.js'],
  });
}

/**
 * Puts the scripts of each kind of host into pages that are open already: the browser itself does so only
 * for pages that load later. What the page-world script has missed, it cannot learn any more.
 * @param origins match patterns that were permitted just now; absent: every host, after an installation
 * or update.
 */
export async function wakeOpenPortals(origins?: readonly string[]): Promise<void> {
  const places = await watchedPlaces();
  await Promise.all(
    CONTENT_SCRIPTS.map((script) => {
      const matches = places.filter(({ kind }) => script.kinds.includes(kind)).map(matchOf);
      return wake(
        script,
        matches.filter((match) => origins?.includes(match) ?? true),
      );
    }),
  );
}

async function wake({ file, world }: ContentScript, url: string[]): Promise<void> {
  // Without a pattern the browser would give every tab.
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await browser.scripting
        .executeScript({ target: { tabId: id, frameIds: [0] }, files: [`/${file}`], world })
        .catch((error: unknown) => reportError('wake', error));
    }),
  );
}
