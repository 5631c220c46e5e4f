import type { Translate } from '../../domain/text';
import type { LedgerEvent } from '../../partners/event';
import { changeWords } from './change-words';
import type { DayWords } from './day-words';
import { accessWords } from './grant-rows';
import { roleNames } from './role-name';

/** One event in words. */
export type EventLine = {
  readonly seq: number;
  /** ISO 8601. */
  readonly at: string;
  /** What happened. */
  readonly title: string;
  /** What was different, one line each. */
  readonly lines: readonly string[];
};

/** Says what happened, in words. */
export function eventLine(event: LedgerEvent, text: Translate, days: DayWords): EventLine {
  const { seq, at, changes = [], note } = event;
  return {
    seq,
    at,
    title: titleOf(event, text),
    lines: [
      ...heldThen(event, text, days),
      ...changes.map((change) => changeWords(change, text, days)),
      ...(note === undefined || note === '' ? [] : [text('change.note', [note])]),
    ],
  };
}

function titleOf({ kind, count = 0, whole = true, decision }: LedgerEvent, text: Translate) {
  const number = String(count);
  switch (kind) {
    case 'list-read':
      return text(whole ? 'change.list.read' : 'change.list.cut', [number]);
    case 'imported':
      return text('change.list.imported', [number]);
    case 'review-decision':
      return decision === undefined
        ? text('change.event.review_decision')
        : text('change.decided', [text(`change.decision.${decision}`)]);
    case 'review-opened':
      return text('change.event.review_opened');
    case 'review-closed':
      return text('change.event.review_closed');
    case 'memo-written':
      return text('change.event.memo_written');
    case 'set-aside':
      return text('change.event.set_aside');
    default:
      return text(`change.event.${kind}`);
  }
}

/** What a grant held when it came, came back or went. */
function heldThen(event: LedgerEvent, text: Translate, days: DayWords): string[] {
  const { kind, access = [], roles = [], until } = event;
  if (kind !== 'new' && kind !== 'approved' && kind !== 'gone' && kind !== 'back') return [];
  const held = [
    accessWords(access, text),
    ...(roles.length > 0 ? [roleNames(roles, text)] : []),
    ...(until === undefined ? [] : [text('change.ends', [days.day(until)])]),
  ].filter((words) => words !== '');
  return held.length > 0 ? [text('change.held', [held.join(' \u00b7 ')])] : [];
}
