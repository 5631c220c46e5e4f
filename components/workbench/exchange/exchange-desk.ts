import type { Result } from '../../../lib/domain/result';
import type { FileFault } from '../../../lib/imports/imported-file';
import type { GivenFile, OpenedFile } from '../../../lib/imports/open-file';
import type { GrantChange } from '../../../lib/partners/changes';
import type { StoredGrant } from '../../../lib/partners/holding';
import type { StoredLedger } from '../../../lib/partners/stored-ledger';
import type { TenantRecord } from '../../../lib/partners/tenant-record';

/** The forms in which a ledger can be saved. */
export const FORMATS = ['json', 'csv', 'ics'] as const;
export type Format = (typeof FORMATS)[number];

/** What of a file the user takes. */
export type Taking = {
  readonly tenant: string;
  readonly grants: readonly StoredGrant[];
  readonly record?: TenantRecord;
  readonly digest: string;
  readonly name?: string;
};

/** What the page for files is handed. */
export type ExchangeDesk = {
  /** ISO 8601. */
  readonly now: () => string;
  /** A day in the user's words. @param when ISO 8601. */
  readonly day: (when: string) => string;
  readonly tenants: () => Promise<Result<readonly TenantRecord[], string>>;
  readonly stored: (tenant: string) => Promise<Result<StoredLedger, string>>;
  /** Calls back when a ledger has changed; gives what ends that. */
  readonly onNews: (tell: () => void) => () => void;
  readonly open: (file: GivenFile) => Promise<Result<OpenedFile, FileFault>>;
  readonly take: (taking: Taking) => Promise<Result<readonly GrantChange[], string>>;
  /** The address of a file with a ledger. */
  readonly fileOf: (stored: StoredLedger, format: Format) => string;
};
