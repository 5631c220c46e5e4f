import type { Result } from '../../../lib/domain/result';
import type { ChainReport, ChainStep } from '../../../lib/partners/chain-report';
import type { ChainHead } from '../../../lib/partners/event-chain';
import type { Memo, MemoDraft } from '../../../lib/partners/memo';
import type { MemoPage } from '../../../lib/reports/memo-page';
import type { EvidenceResult } from '../../../lib/reports/verify-evidence';

/** A tenant with events, and the end of its chain. */
export type TenantChain = { readonly tenant: string; readonly head: ChainHead };

/** What a file proves, and how it stands to the chain that is kept here. */
export type CheckedFile = {
  readonly result: EvidenceResult;
  readonly here: 'same' | 'other' | 'unknown';
};

type TellStep = (step: ChainStep) => void;

/** What the page with the evidence can do. Errors name why the storage failed: `ledger.fault.<name>`. */
export type EvidenceDesk = {
  readonly chains: () => Promise<Result<readonly TenantChain[]>>;
  readonly memos: (
    tenant: string,
  ) => Promise<Result<{ readonly memos: readonly Memo[]; readonly unreadable: number }>>;
  readonly drafts: () => Promise<readonly MemoDraft[]>;
  /** The latest events as they lie there. @param before only those with a lower number. */
  readonly events: (tenant: string, before: number) => Promise<Result<readonly unknown[]>>;
  /** @returns what ends it. */
  readonly onNews: (tell: (tenant: string) => void) => () => void;
  readonly check: (
    tenant: string,
    tell: TellStep,
    signal: AbortSignal,
  ) => Promise<Result<ChainReport>>;
  readonly make: (
    tenant: string,
    withMemos: boolean,
    tell: TellStep,
    signal: AbortSignal,
  ) => Promise<Result<{ readonly content: string; readonly report: ChainReport }>>;
  readonly verify: (
    file: Blob,
    noted: string | undefined,
    tell: (part: number) => void,
  ) => Promise<CheckedFile>;
  readonly open: (id: string) => Promise<Result<MemoPage>>;
  /** Begins a memo about a tab. @returns its id; undefined where the tab showed no consent page. */
  readonly fromTab: (tabId: number) => Promise<string | undefined>;
  /** Keeps what was typed so far. */
  readonly type: (draft: MemoDraft) => Promise<void>;
  readonly discard: (id: string) => Promise<void>;
  readonly keep: (draft: MemoDraft) => Promise<Result<Memo>>;
  /** Begins a memo that takes the place of a kept one. @returns its id. */
  readonly anew: (memo: Memo) => Promise<string>;
  /** Goes to a memo; without an id to the overview. */
  readonly go: (id?: string) => void;
  readonly copy: (text: string) => Promise<boolean>;
  readonly print: () => void;
  /** The address of a file with this content. @param kind its type, such as `text/plain`. */
  readonly fileOf: (kind: string, content: string) => string;
};
