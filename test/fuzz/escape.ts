import type { Random } from './random';

/** Percent-encodes some characters of a text, some of them twice. */
export function escapeSome(text: string, random: Random, which: RegExp): string {
  let result = '';
  for (const one of text) {
    const times = which.test(one) ? random.below(4) : 0;
    const code = one.charCodeAt(0).toString(16).padStart(2, '0');
    if (times === 1) result += `%${code}`;
    else if (times === 2) result += `%25${code}`;
    else result += one;
  }
  return result;
}

export function mixedCase(text: string, random: Random): string {
  let result = '';
  for (const one of text) result += random.once(2) ? one.toUpperCase() : one.toLowerCase();
  return result;
}

/** Puts something between characters, at a few places. */
export function sprinkle(text: string, what: string, random: Random): string {
  let result = text;
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    const at = random.below(result.length + 1);
    result = result.slice(0, at) + what + result.slice(at);
  }
  return result;
}
