import type { Translate } from '../domain/text';
import { type MemoLine, memoParts, memoTitle, type ShownMemo } from './memo-parts';

/**
 * A memo as Markdown for a ticket. What comes from outside is one line of plain text in it: it makes no heading, link,
 * mention or markup.
 */
export function memoMarkdown(memo: ShownMemo, text: Translate): string {
  const parts = memoParts(memo, text).map(({ title, lines, says, inner }) =>
    [
      `${inner ? '###' : '##'} ${plain(title)}`,
      '',
      ...lines.map(item),
      ...(says === undefined ? [] : [`- **${plain(says.label)}:**`, '', ...quoted(says.text)]),
    ].join('\n'),
  );
  return `${[`# ${plain(memoTitle(memo, text))}`, ...parts].join('\n\n')}\n`;
}

function item({ label, text, source }: MemoLine): string {
  const words = label === undefined ? plain(text) : `**${plain(label)}:** ${plain(text)}`;
  return `- ${words}${source === undefined ? '' : ` (<${source}>)`}`;
}

/** What a person typed keeps its lines. */
function quoted(typed: string): string[] {
  return typed.split(/\r\n|\r|\n/).map((one) => `> ${plain(one)}`.trimEnd());
}

/** Text as one line in which no character means anything to Markdown. */
function plain(text: string): string {
  return text
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(/\p{C}/gu, '')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&@!]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`)
    .replace(/^([-+=]|\d+[.)])/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}
