/** Windows hands longer addresses to a mail program cut or not at all. In characters. */
const LONGEST = 1900;

/** An address that opens a mail, and whether the whole text is in it. */
export type MailAddress = { readonly href: string; readonly whole: boolean };

/**
 * Makes the address that opens a mail without a recipient. Source: RFC 6068, https://www.rfc-editor.org/rfc/rfc6068
 * @param paste stands in place of a text that would make the address too long.
 */
export function mailAddress(subject: string, text: string, paste: string): MailAddress {
  const href = addressOf(subject, text);
  return href.length <= LONGEST
    ? { href, whole: true }
    : { href: addressOf(subject, paste), whole: false };
}

function addressOf(subject: string, body: string): string {
  return `mailto:?subject=${encode(subject)}&body=${encode(body)}`;
}

/** A mail's lines end in CR LF. Half a character, which somebody may have typed, cannot be encoded. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed().replace(/\r?\n/g, '\r\n'));
}
