import type { NextStep, ReviewSheet, ReviewSheetLine } from '../domain/review-sheet';
import { markdownText } from './markdown-text';

/** A review's report as Markdown, for a ticket or a wiki. What pages and people wrote stays text in it. */
export function reviewMarkdown(sheet: ReviewSheet): string {
  const { words, source } = sheet;
  const blocks = [
    `# ${sheet.title}`,
    ...(sheet.draft === undefined ? [] : [`**${sheet.draft}**`]),
    sheet.facts.map(({ name, value }) => `- ${name}: ${markdownText(value)}`).join('\n'),
    ...section(words.doubts, sheet.doubts.map(item)),
    ...section(words.result, sheet.counts.map(item)),
    ...sheet.lines.map((line) => lineBlock(line, words)),
    ...(sheet.gone.length > 0 ? [`## ${words.gone}`] : []),
    ...sheet.gone.map((line) => lineBlock(line, words)),
    ...section(words.goneSince, sheet.goneSince.map(item)),
    `${source.label} <${source.address}>`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function section(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${title}\n\n${items.join('\n')}`];
}

const item = (words: string) => `- ${markdownText(words)}`;

function lineBlock(line: ReviewSheetLine, words: ReviewSheet['words']): string {
  const tenant = line.partnerTenant === '' ? [] : [[words.partnerTenant, line.partnerTenant]];
  const named: readonly (readonly string[])[] = [
    ...tenant,
    [words.access, [line.access, line.relationship, line.ends].filter(Boolean).join('. ')],
    [words.danger, line.danger],
    [words.roles, line.roles],
    ...(line.note === '' ? [] : [[words.note, line.note]]),
    ...(line.at === '' ? [] : [[words.decided, [line.by, line.at].filter(Boolean).join(', ')]]),
    ...(line.since === '' ? [] : [[words.since, line.since]]),
  ];
  return [
    `### ${markdownText(line.partner)}: ${line.decision}`,
    named.map(([name = '', value = '']) => `- ${name}: ${markdownText(value)}`).join('\n'),
    ...(line.next.length > 0 ? [`${words.next}:`, ...line.next.map(stepsBlock)] : []),
    ...(line.message === undefined ? [] : [quote(line.message)]),
  ].join('\n\n');
}

function stepsBlock({ intro, steps }: NextStep): string {
  const numbered = steps.map((step, at) => `${at + 1}. ${markdownText(step)}`).join('\n');
  return [markdownText(intro), ...(numbered === '' ? [] : [numbered])].join('\n\n');
}

function quote(message: string): string {
  return message
    .split('\n')
    .map((line) => `> ${markdownText(line)}`.trimEnd())
    .join('\n');
}
