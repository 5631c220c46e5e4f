import type { Headline } from '../checks/headline';
import type { DataStatement } from '../domain/data';
import type { Verdict } from '../domain/finding';
import type { PageStatement, ReadFailure } from '../domain/page';
import type { Result } from '../domain/result';
import type { PanelSheet } from '../domain/sheet';

/** What the panel has seen of its page at one moment. */
export type PageReport = {
  /** The page's address, and those at which it was a page of ours before, newest first. */
  readonly addresses: readonly string[];
  /** A page of ours was read before, at another address of the same document. */
  readonly readBefore: boolean;
  /** What the words witness read or why it could not; absent before it knows which page this is. */
  readonly words?: Result<PageStatement, ReadFailure>;
  /** What the portal's own answers said in this document, oldest first. */
  readonly heard: readonly DataStatement[];
  /** The admin was seen accepting. */
  readonly accepted: boolean;
  /** When that was first seen, by the page's clock, ISO 8601. */
  readonly acceptedAt?: string;
  /** The page has shown the same for long enough to be whole. */
  readonly settled: boolean;
  /** The page has had all the time it gets. */
  readonly late: boolean;
  /** Ids of what the partner is to do, once the admin has chosen in this visit. */
  readonly tasks?: readonly string[];
};

/** What the panel is to do: which adapter reads the page, and what to show. Empty: nothing. */
export type PanelOrder = {
  readonly page?: string;
  readonly sheet?: PanelSheet;
  /** What the page shows could not be kept yet: it is to be said again after a while. */
  readonly again?: true;
};

/** Messages from the portal's pages. */
export type PageMessage =
  | { readonly name: 'panel:open' }
  | { readonly name: 'diagnosis:open' }
  /** Opens the page on which a memo about this page is written. */
  | { readonly name: 'memo:open' }
  | { readonly name: 'page:seen'; readonly seen: PageReport }
  /** A page that was left before what it showed was kept. */
  | { readonly name: 'page:left'; readonly seen: PageReport }
  /** Asks for every task there is, in words: an answer of its own, because it is long. */
  | { readonly name: 'tasks:list' };

/** What a tab shows, for the popup and the toolbar button. */
export type TabReport = {
  readonly verdict: Verdict;
  readonly headline: Headline;
  readonly partner?: string;
};

/** What goes back over the wire. Errors are words, because `Error` does not survive it. */
export type Answer<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string };
