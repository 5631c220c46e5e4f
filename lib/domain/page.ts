import type { AppStatement } from './app';
import type { PreparedRequest } from './prepared-request';

/** What a partner holds according to one row of the Partner relationships page. */
export type HeldAccess =
  | 'dap'
  | 'gdap'
  | 'reseller'
  | 'indirect-reseller'
  | 'oem'
  | 'app'
  | 'other';

/** Who says what a row says. */
export type RowWitness = 'words' | 'data';

/** One row of the Partner relationships page. Period and status as printed. */
export type RelationshipRow = {
  /** The witnesses that speak of it, once they were merged. */
  readonly by?: readonly RowWitness[];
  readonly partner: string;
  /** The partner's tenant id, where the portal's data names it. */
  readonly tenantId?: string;
  readonly access: readonly HeldAccess[];
  readonly relationship?: string;
  /** Role names as printed, known or not. */
  readonly roleNames: readonly string[];
  /** Role template ids from the portal's data, lower case. */
  readonly roleIds?: readonly string[];
  readonly rolesComplete: boolean;
  readonly period?: string;
  readonly status?: string;
  /** What only the portal's data tells: the relationship's opaque id, its days as ISO 8601, how it goes on. */
  readonly relationshipId?: string;
  readonly from?: string;
  readonly until?: string;
  /** 0 when it does not extend itself. */
  readonly autoExtendDays?: number;
};

/** What a page says in words. */
export type PageStatement = {
  readonly partnerName?: string;
  /** The indirect provider that is authorised along with the partner. */
  readonly providerName?: string;
  /** Role names as printed, known or not, each once. */
  readonly roleNames: readonly string[];
  /** False when the page shows a control that hides more roles, or says so. */
  readonly rolesComplete: boolean;
  /** The list of roles looks whole, but another list stands beside it whose items nobody knows. */
  readonly otherList?: boolean;
  /** What of the page could not be read, so that nothing is proven by it. */
  readonly unread?: 'list' | 'language' | 'frame' | 'mention' | 'folded';
  /** How long the access would last, as printed. */
  readonly duration?: string;
  /** The day on which it ends, as printed. */
  readonly until?: string;
  /** The rows of the list page; absent on other pages. */
  readonly relationships?: readonly RelationshipRow[];
  /** Whether every row of that list is there, however much of each row is shown. */
  readonly whole?: boolean;
  /** Whether the page offers to accept; absent where that was not looked for. */
  readonly open?: boolean;
  /** The access is held already: the page offers to take it back. */
  readonly held?: boolean;
  /** The app that asks, on Entra's consent page. */
  readonly app?: AppStatement;
  /** What a partner prepares, on Partner Center's pages. */
  readonly prepared?: PreparedRequest;
};

/** Why a page could not be read: message keys under `finding.page-unread`, never page text. */
export const READ_FAILURES = [
  'nothing-rendered',
  'still-loading',
  'no-roles',
  'no-accept-control',
  'no-table',
  'no-rows',
  'page-not-known',
  'other-page',
  'failed',
] as const;

export type ReadFailure = (typeof READ_FAILURES)[number];
