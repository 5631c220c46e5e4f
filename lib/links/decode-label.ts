// Not the package's own name: Node has a module of that name built in, which it is giving up.
import { decode } from 'punycode/punycode.es6.js';

/** What the domain name system allows. */
const LONGEST_LABEL = 63;

/**
 * The letters that an internationalised label stands for, such as `а` for `xn--80a`.
 * Source: RFC 3492, https://www.rfc-editor.org/rfc/rfc3492
 * @param label in lower case. What is no such label, or a damaged one, comes back as it is.
 */
export function decodeLabel(label: string): string {
  if (!label.startsWith('xn--') || label.length > LONGEST_LABEL) return label;
  try {
    return decode(label.slice('xn--'.length));
  } catch {
    return label;
  }
}
