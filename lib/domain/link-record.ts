import type { LinkVerdict, Severity } from './finding';
import type { Dap, Flow } from './request';

/** A finding in words, for files that leave the extension. */
export type RecordedFinding = {
  readonly check: string;
  readonly severity: Severity;
  readonly text: string;
  readonly source: string;
};

/** A checked link as tables and files name it. Its fields are a public contract: see docs/architecture.md. */
export type LinkRecord = {
  /** Missing for what was pasted or came line by line. */
  readonly file?: string;
  readonly line: number;
  readonly column: number;
  readonly link: string;
  readonly flow: Flow;
  readonly dap: Dap;
  readonly verdict: LinkVerdict;
  readonly partnerTenantId?: string;
  readonly providerTenantId?: string;
  readonly findings: readonly RecordedFinding[];
};
