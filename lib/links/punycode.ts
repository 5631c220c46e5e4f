const BASE = 36;
const FIRST = 0x80;
/** What the domain name system allows. */
const LONGEST_LABEL = 63;

/**
 * The letters that an internationalised label stands for, such as `а` for `xn--80a`.
 * Source: RFC 3492, section 6.2.
 * @param label in lower case. What is no such label, or a damaged one, comes back as it is.
 */
export function decodeLabel(label: string): string {
  if (!label.startsWith('xn--') || label.length > LONGEST_LABEL) return label;
  const encoded = label.slice('xn--'.length);
  const end = Math.max(encoded.lastIndexOf('-'), 0);
  const letters = [...encoded.slice(0, end)];
  let point = FIRST;
  let place = 0;
  let bias = 72;
  let at = end === 0 && !encoded.startsWith('-') ? 0 : end + 1;
  while (at < encoded.length) {
    const before = place;
    let weight = 1;
    for (let step = BASE; ; step += BASE) {
      const digit = digitOf(encoded.charCodeAt(at));
      at += 1;
      if (digit === undefined || place > 0x7fffffff) return label;
      place += digit * weight;
      const threshold = Math.min(Math.max(step - bias, 1), 26);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = letters.length + 1;
    bias = adapted(place - before, count, before === 0);
    point += Math.floor(place / count);
    place %= count;
    if (point > 0x10ffff) return label;
    letters.splice(place, 0, String.fromCodePoint(point));
    place += 1;
  }
  return letters.join('');
}

function digitOf(code: number): number | undefined {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  return code >= 0x30 && code <= 0x39 ? code - 0x30 + 26 : undefined;
}

function adapted(delta: number, count: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / count);
  let bias = 0;
  for (; rest > 455; bias += BASE) rest = Math.floor(rest / (BASE - 1));
  return bias + Math.floor((BASE * rest) / (rest + 38));
}
