const ROUNDS = 3;

/**
 * Undoes percent-encoding, also when it was applied several times or is broken in places:
 * only whole ASCII escapes are replaced, the rest stays as it is. Never throws; linear in length.
 */
export function decodeFully(text: string): string {
  let decoded = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = decoded.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

/** Removes what nobody sees: controls, soft hyphens, zero-width characters, line separators. */
export function removeInvisible(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '');
}
