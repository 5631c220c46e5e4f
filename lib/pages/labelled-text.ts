import { PARTNER_HEADING, PARTNER_SENTENCES } from './page-words';
import type { TextLine } from './text-lines';

/** The line under a label such as "Duration". */
export function textUnder(lines: readonly TextLine[], label: RegExp): string | undefined {
  const at = lines.findIndex((line) => label.test(line.text));
  const next = at < 0 ? undefined : lines[at + 1];
  return next?.kind === 'text' ? next.text : undefined;
}

/** The partner's name: under its heading, or at its place in a sentence. As text, never as markup. */
export function readPartnerName(lines: readonly TextLine[]): string | undefined {
  const headed = textUnder(lines, PARTNER_HEADING);
  if (headed !== undefined) return headed;
  for (const { text } of lines) {
    for (const sentence of PARTNER_SENTENCES) {
      const name = sentence.exec(text)?.[1];
      if (name !== undefined) return name;
    }
  }
  return undefined;
}
