const ROUNDS = 3;
/** An escape of an ASCII character, also one whose percent sign was escaped again and again. */
const ESCAPE = /%(?:25)*([0-7][0-9a-f])/gi;
/** Text without anything invisible in it; most links are such. */
const VISIBLE = /^[ -~]*$/;

/** Undoes percent-encoding once, as UTF-8. @returns undefined where the escapes are damaged. */
export function percentDecoded(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * Undoes percent-encoding, also when it was applied several times or is broken in places:
 * only whole ASCII escapes are replaced, the rest stays as it is. Never throws; linear in length.
 */
export function decodeFully(text: string): string {
  let decoded = text;
  for (let round = 0; round < ROUNDS && decoded.includes('%'); round += 1) {
    const next = decoded.replace(ESCAPE, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

/** Whether text that was decoded still hides characters: it was escaped in a way that nobody reads. */
export function isStillEncoded(decoded: string): boolean {
  return decoded.includes('%') && /%[0-7][0-9a-f]/i.test(decoded);
}

/**
 * Removes what nobody sees: controls, soft hyphens, zero-width characters, line separators, and what
 * Unicode calls default ignorable, such as variation selectors and fillers.
 * Source: https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point.
 */
export function removeInvisible(text: string): string {
  return VISIBLE.test(text) ? text : text.replace(/[\p{C}\p{Zl}\p{Zp}\p{DI}]/gu, '');
}
