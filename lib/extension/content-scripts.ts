import type { HostKind } from './portal-matches';

/** A script that the browser puts into the top frame of each page on hosts of some kinds. */
export type ContentScript = {
  /** At the top of the built extension. */
  readonly file: string;
  readonly kinds: readonly HostKind[];
  readonly runAt: 'document_start' | 'document_end' | 'document_idle';
  /** `MAIN` is the page's own world: no extension API, and page code can reach it. */
  readonly world: 'ISOLATED' | 'MAIN';
};

/**
 * All of them, in one place: the manifest, the registration on hosts that the user added, and the waking
 * of open pages read this list. None runs in frames inside a page.
 */
export const CONTENT_SCRIPTS: readonly ContentScript[] = [
  {
    file: 'portal-data.js',
    kinds: ['admin-center'],
    // The portal's answers come early: who listens later misses them.
    runAt: 'document_start',
    world: 'MAIN',
  },
  {
    file: 'portal-sentinel.js',
    kinds: ['admin-center', 'store', 'signup'],
    runAt: 'document_end',
    world: 'ISOLATED',
  },
  {
    file: 'partner-center-sentinel.js',
    kinds: ['partner-center'],
    runAt: 'document_idle',
    world: 'ISOLATED',
  },
  {
    file: 'sign-in-sentinel.js',
    kinds: ['sign-in'],
    // After the page has loaded, so that signing in is not slowed down.
    runAt: 'document_idle',
    world: 'ISOLATED',
  },
];
