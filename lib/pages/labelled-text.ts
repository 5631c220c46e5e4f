import { PARTNER_HEADING, PARTNER_SENTENCES } from './page-words';
import type { TextLine } from './text-lines';

/** The line under a label such as "Duration": one that is marked up as a label, where the page marks any. */
export function textUnder(lines: readonly TextLine[], label: RegExp): string | undefined {
  const marksLabels = placeUnder(lines, label) >= 0 || placeUnder(lines, PARTNER_HEADING) >= 0;
  if (marksLabels) return lines[placeUnder(lines, label)]?.text;
  const at = lines.findIndex((line) => label.test(line.text));
  const next = at < 0 ? undefined : lines[at + 1];
  return next?.kind === 'text' ? next.text : undefined;
}

/**
 * The place of the first line under a heading or label. A partner chooses its own name, address and
 * relationship's name, so plain text that reads like a label proves nothing.
 * @returns -1 where there is none.
 */
export function placeUnder(lines: readonly TextLine[], label: RegExp): number {
  const isUnder = (at: number) => {
    const above = lines[at - 1];
    return above !== undefined && above.kind !== 'text' && label.test(above.text);
  };
  return lines.findIndex(({ kind }, at) => kind === 'text' && isUnder(at));
}

/** The partner's name: under its heading, or at its place in a sentence. As text, never as markup. */
export function readPartnerName(lines: readonly TextLine[]): string | undefined {
  const headed = textUnder(lines, PARTNER_HEADING);
  if (headed !== undefined) return headed;
  return lines.map(({ text }) => nameIn(text)).find((name) => name !== undefined);
}

/**
 * The lines without those that only print the partner's name, down to where it stands under its heading: a
 * partner may be called like a role, or like a kind of access.
 */
export function withoutPartnerName(lines: readonly TextLine[]): readonly TextLine[] {
  const at = placeUnder(lines, PARTNER_HEADING);
  const name = lines[at]?.text;
  if (name === undefined) return lines;
  return lines.filter(({ text }, place) => place > at || (text !== name && nameIn(text) !== name));
}

/** The name at its place in a sentence about the partner. */
function nameIn(text: string): string | undefined {
  for (const sentence of PARTNER_SENTENCES) {
    const name = sentence.exec(text)?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}
