/** What a partner holds according to one row of the Partner relationships page. */
export type HeldAccess =
  | 'dap'
  | 'gdap'
  | 'reseller'
  | 'indirect-reseller'
  | 'oem'
  | 'app'
  | 'other';

/** One row of the Partner relationships page. Dates and status as printed. */
export type RelationshipRow = {
  readonly partner: string;
  readonly access: readonly HeldAccess[];
  readonly relationship?: string;
  /** Role names as printed, known or not. */
  readonly roleNames: readonly string[];
  readonly rolesComplete: boolean;
  readonly period?: string;
  readonly status?: string;
};

/** What a page says in words. */
export type PageStatement = {
  readonly partnerName?: string;
  /** Role names as printed, known or not, each once. */
  readonly roleNames: readonly string[];
  /** False when the page shows a control that hides more roles, or says so. */
  readonly rolesComplete: boolean;
  /** What of the page could not be read, so that nothing is proven by it. */
  readonly unread?: 'list' | 'language' | 'frame';
  /** How long the access would last, as printed. */
  readonly duration?: string;
  /** The rows of the list page; absent on other pages. */
  readonly relationships?: readonly RelationshipRow[];
};

/** Why a page could not be read: message keys under `finding.page-unread`, never page text. */
export const READ_FAILURES = [
  'nothing-rendered',
  'still-loading',
  'no-roles',
  'no-accept-control',
  'no-table',
  'page-not-known',
  'failed',
] as const;

export type ReadFailure = (typeof READ_FAILURES)[number];
