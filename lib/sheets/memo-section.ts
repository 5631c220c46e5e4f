import type { MemoWords } from '../domain/sheet';
import type { Translate } from '../domain/text';
import type { PanelView } from '../domain/view';
import { isApproved } from './memo-facts';

/** Offers to write a memo about what is asked; undefined where nothing is to be approved, or is not read yet. */
export function memoWords(
  { state, assessment }: PanelView,
  text: Translate,
): MemoWords | undefined {
  if (state === 'waiting' || !isApproved(assessment.request)) return undefined;
  return { button: text('evidence.memo.button'), failed: text('evidence.memo.failed') };
}
