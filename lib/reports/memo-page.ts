import type { MemoDraft } from '../partners/memo';
import type { ShownMemo } from './memo-parts';

/** What lies under a memo's id. */
export type MemoPage =
  | { readonly kind: 'draft'; readonly draft: MemoDraft }
  | {
      readonly kind: 'kept';
      readonly shown: ShownMemo;
      /** Whether the chain names this memo's hash. */
      readonly proof: 'matches' | 'differs' | 'no-event';
      /** A later memo takes its place. */
      readonly replaced: boolean;
    }
  | { readonly kind: 'missing' };
