import { addressParser, decodeWords } from 'postal-mime';
import type { MailHead } from './found-link';

/** The header of a mail or of a part: names in lower case, the first of each, unfolded and not decoded. */
export type MailHeader = ReadonlyMap<string, string>;

/** Longer fields are cut before they are read, and before they are shown. In characters. */
const LONGEST_FIELD = 8000;
const LONGEST_SHOWN = 300;

/** Reads the lines of a header. Source: RFC 5322, section 2.2. Lines that are no field are passed over. */
export function readHeader(lines: string): MailHeader {
  const header = new Map<string, string>();
  for (const field of lines.split(/\r?\n(?![ \t])/)) {
    const colon = field.indexOf(':');
    const name = field.slice(0, colon).trim().toLowerCase();
    if (colon <= 0 || header.has(name)) continue;
    header.set(
      name,
      field
        .slice(colon + 1)
        .replace(/\r?\n/g, '')
        .trim(),
    );
  }
  return header;
}

/** The type of a part, in lower case. */
export function typeOf(header: MailHeader, standard = 'text/plain'): string {
  const [type = ''] = (header.get('content-type') ?? '').split(';');
  return type.trim().toLowerCase() || standard;
}

/** A parameter of the content type, such as `charset`. Source: RFC 2045, section 5.1. */
export function parameterOf(header: MailHeader, name: string): string | undefined {
  const pattern = new RegExp(`;\\s*${name}\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;]+))`, 'i');
  const found = pattern.exec((header.get('content-type') ?? '').slice(0, LONGEST_FIELD));
  return found?.[1]?.replace(/\\(.)/g, '$1') ?? found?.[2];
}

/** How the body was made fit for mail, in lower case; empty when it was not. */
export function encodingOf(header: MailHeader): string {
  const named =
    /[\w-]+/.exec(header.get('content-transfer-encoding') ?? '')?.[0].toLowerCase() ?? '';
  return ['7bit', '8bit', 'binary'].includes(named) ? '' : named;
}

/** The subject, its encoded words decoded. Source: RFC 2047. */
export function subjectOf(header: MailHeader): string {
  return decodeWords((header.get('subject') ?? '').slice(0, LONGEST_FIELD));
}

/** Subject and sender as they are shown. */
export function headOf(header: MailHeader): MailHead {
  const subject = subjectOf(header).slice(0, LONGEST_SHOWN);
  const field = (header.get('from') ?? '').slice(0, LONGEST_FIELD);
  const [sender] = addressParser(field, { flatten: true });
  const named = [sender?.name, sender?.address && `<${sender.address}>`].filter(Boolean).join(' ');
  const from = named.slice(0, LONGEST_SHOWN);
  return { ...(subject !== '' && { subject }), ...(from !== '' && { from }) };
}
