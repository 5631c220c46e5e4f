import type { RelationshipRow } from './page';
import type { Party } from './request';

/** One answer of the portal to its own page, as the page-world script overheard it. Untrusted. */
export type Overheard = {
  /** In upper case. */
  readonly method: string;
  /** Path and query, without the origin. */
  readonly path: string;
  readonly status: number;
  /** The answer's text; empty when it was longer than is kept. */
  readonly body: string;
};

/** How far a request for granular privileges has got, as far as the panel cares. */
export type RequestStatus = 'pending' | 'accepted' | 'ended';

/**
 * What one of the portal's own answers says: the data witness. Everything is optional, because the answers
 * are documented nowhere; what is missing was not said.
 */
export type DataStatement = {
  /** Which answer it was: the file name of its reader in `lib/portal/`. */
  readonly answer: string;
  /** The request was one that accepts an invitation, and the portal said yes to it. */
  readonly accepts?: boolean;
  /** The portal refused: 401, 403 or 404. */
  readonly refused?: boolean;
  /** The opaque id of a GDAP request, lower case; from the answer or from its path. */
  readonly relationshipId?: string;
  readonly relationshipName?: string;
  readonly partner?: Party;
  readonly provider?: Party;
  readonly customerTenantId?: string;
  /** Whether the answer asks for delegated admin privileges. */
  readonly dap?: boolean;
  /** Role template ids, lower case; absent when the answer has no list of roles. */
  readonly roleIds?: readonly string[];
  /** True when every entry of the list was a role template id. */
  readonly rolesComplete?: boolean;
  readonly durationDays?: number;
  /** 0 when it does not extend itself. */
  readonly autoExtendDays?: number;
  readonly status?: RequestStatus;
  /** The partners of the list page. */
  readonly rows?: readonly RelationshipRow[];
};
