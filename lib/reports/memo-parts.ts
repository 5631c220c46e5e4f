import type { MessageKey, Translate } from '../domain/text';
import type { ChainEnd } from '../partners/chain-check';
import type { Memo, MemoTyped } from '../partners/memo';
import type { MemoFacts } from '../partners/memo-facts';
import { askedLines } from './memo-asked';
import { witnessParts } from './memo-witness-parts';
import { utcTime } from './utc-time';

/** One line of a memo: what it is about, what is said, and the public page that rests on. All of it is text. */
export type MemoLine = { readonly label?: string; readonly text: string; readonly source?: string };

/** One part of a memo under its heading; `says` is what somebody typed and keeps its line breaks. */
export type MemoPart = {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly MemoLine[];
  readonly says?: { readonly label: string; readonly text: string };
  /** Below the part before it. */
  readonly inner?: true;
};

/** A memo in the making, or one that is kept, with the event that tells of it. */
export type ShownMemo = {
  readonly facts: MemoFacts;
  readonly typed: MemoTyped;
  readonly kept?: Memo;
  readonly digest?: string;
  readonly event?: ChainEnd;
};

/** What a memo is called. */
export function memoTitle({ facts }: Pick<ShownMemo, 'facts'>, text: Translate): string {
  return text('evidence.memo.title', [memoAbout(facts, text)]);
}

/** Whom a memo is about. */
export function memoAbout({ partner, app }: MemoFacts, text: Translate): string {
  return partner.name ?? app?.name ?? partner.tenantId ?? text('evidence.memo.nobody');
}

/** Everything a memo says, in the order in which it is read. */
export function memoParts(memo: ShownMemo, text: Translate): MemoPart[] {
  const { facts } = memo;
  return [
    { id: 'asks', title: text('evidence.memo.asks'), lines: requestLines(facts, text) },
    approval(memo, text),
    { id: 'asked', title: text('evidence.memo.asked'), lines: askedLines(facts, text) },
    { id: 'found', title: text('evidence.memo.found'), lines: foundLines(facts, text) },
    { id: 'tasks', title: text('evidence.memo.tasks'), lines: taskLines(facts, text) },
    ...witnessParts(facts, text),
    { id: 'made', title: text('evidence.memo.made'), lines: madeLines(memo, text) },
  ];
}

function requestLines(facts: MemoFacts, text: Translate): MemoLine[] {
  const { partner, provider, tenant, flow, dap, verdict, headline } = facts;
  return [
    line(text('evidence.label.partner'), partner.name ?? text('evidence.memo.unnamed')),
    line(text('evidence.label.partner_id'), partner.tenantId ?? text('evidence.memo.no_id')),
    ...optional(text('evidence.label.provider'), provider.name ?? provider.tenantId),
    line(
      text('evidence.label.customer'),
      tenant === 'unknown' ? text('evidence.unknown_tenant') : tenant,
    ),
    line(text('evidence.label.flow'), text(`links.flow.${flow}` as MessageKey)),
    line(text('evidence.label.dap'), text(`evidence.dap.${dap}` as MessageKey)),
    line(
      text('evidence.label.verdict'),
      `${text(`verdict.${verdict}` as MessageKey)}. ${headline.title}. ${headline.text}`,
    ),
    line(
      text('evidence.label.seen'),
      text('evidence.memo.seen', [facts.host, utcTime(facts.seenAt)]),
    ),
    line(text('evidence.label.accepted'), acceptedWords(facts, text)),
  ];
}

function acceptedWords({ accepted, acceptedAt }: MemoFacts, text: Translate): string {
  return accepted && acceptedAt !== undefined
    ? text('evidence.memo.accepted', [utcTime(acceptedAt)])
    : text('evidence.memo.not_accepted');
}

function approval({ typed, kept }: ShownMemo, text: Translate): MemoPart {
  const none = text('evidence.memo.not_given');
  return {
    id: 'approval',
    title: text('evidence.memo.approval'),
    lines: [
      line(text('evidence.label.ticket'), typed.ticket.trim() || none),
      line(text('evidence.label.approver'), typed.approver.trim() || none),
      line(
        text('evidence.label.written'),
        kept === undefined ? text('evidence.memo.draft') : utcTime(kept.writtenAt),
      ),
    ],
    says: { label: text('evidence.memo.reason'), text: typed.reason.trim() || none },
  };
}

function foundLines({ findings }: MemoFacts, text: Translate): MemoLine[] {
  if (findings.length === 0) return [{ text: text('evidence.memo.nothing_found') }];
  return findings.map(({ severity, text: words, source }) => ({
    label:
      severity === 'note' ? text('evidence.memo.note') : text(`verdict.${severity}` as MessageKey),
    text: words,
    source,
  }));
}

function taskLines({ tasks, enough, relationshipAlone }: MemoFacts, text: Translate): MemoLine[] {
  if (tasks.length === 0) return [{ text: text('evidence.memo.no_tasks') }];
  const roles = enough.map(({ name }) => name).join(', ');
  return [
    ...tasks.map(({ name }) => ({ label: text('evidence.label.task'), text: name })),
    line(
      text('evidence.label.enough'),
      relationshipAlone ? text('evidence.memo.relationship_alone') : roles,
    ),
  ];
}

function madeLines({ facts, kept, digest, event }: ShownMemo, text: Translate): MemoLine[] {
  const { version, catalogue } = facts;
  const made = line(text('evidence.label.made'), text('evidence.memo.with', [version, catalogue]));
  if (kept === undefined) return [made];
  const { id, after, supersedes } = kept;
  const before =
    after.seq === 0
      ? text('evidence.memo.first_event')
      : text('evidence.memo.event', [String(after.seq), after.hash]);
  return [
    made,
    line(text('evidence.label.memo'), id),
    ...optional(text('evidence.label.supersedes'), supersedes),
    line(text('evidence.label.before'), before),
    ...optional(text('evidence.label.digest'), digest),
    ...optional(
      text('evidence.label.recorded'),
      event && text('evidence.memo.event', [String(event.seq), event.hash]),
    ),
  ];
}

function line(label: string, words: string): MemoLine {
  return { label, text: words };
}

function optional(label: string, words: string | undefined): MemoLine[] {
  return words === undefined ? [] : [line(label, words)];
}
