import type { MessageKey, Translate } from '../domain/text';
import type { MemoFacts, MemoSaid } from '../partners/memo-facts';
import { roleById } from '../roles/find-role';
import type { MemoLine, MemoPart } from './memo-parts';

/** What each of the three witnesses said, each under its own heading. */
export function witnessParts({ link, data, words }: MemoFacts, text: Translate): MemoPart[] {
  const silent = [{ text: text('evidence.memo.silent') }];
  const answers = data.flatMap(({ answer, says }) => [
    { label: text('evidence.label.answer'), text: answer },
    ...saidLines(says, text),
  ]);
  const read =
    words.unread === undefined
      ? saidLines(words.says, text)
      : [{ label: text('evidence.label.unread'), text: words.unread }];
  const part = (id: string, title: string, lines: readonly MemoLine[]): MemoPart => {
    return { id, title, lines: lines.length > 0 ? lines : silent, inner: true };
  };
  return [
    {
      id: 'witnesses',
      title: text('evidence.memo.witnesses'),
      lines: [{ text: text('evidence.memo.fields_only') }],
    },
    part('link', text('evidence.memo.link'), saidLines(link, text)),
    part('data', text('evidence.memo.data'), answers),
    part('words', text('evidence.memo.words'), read),
  ];
}

function saidLines(says: readonly MemoSaid[], text: Translate): MemoLine[] {
  return says.map(({ field, values }) => ({
    label: text(`evidence.field.${field}` as MessageKey),
    text:
      values.map((value) => valueWords(field, value, text)).join(', ') ||
      text('evidence.memo.none'),
  }));
}

/** A value in words; what was printed and what is an id stays as it is. */
function valueWords(field: MemoSaid['field'], value: string, text: Translate): string {
  if (value === 'yes' || value === 'no') return text(`evidence.value.${value}`);
  switch (field) {
    case 'flow':
      return text(`links.flow.${value}` as MessageKey);
    case 'dap':
      return text(`evidence.dap.${value}` as MessageKey);
    case 'status':
      return text(`evidence.status.${value}` as MessageKey);
    case 'doubts':
      return text(`finding.link_doubt.${value}` as MessageKey);
    case 'unread':
      return text(`finding.page_unread.${value}` as MessageKey);
    case 'role-ids': {
      const { name } = roleById(value);
      return name === value ? value : `${name} (${value})`;
    }
    default:
      return value;
  }
}
