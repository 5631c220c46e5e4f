import PostalMime from 'postal-mime';
import { decodeBytes, isKnownCharset } from './decode-text';
import type { FileNote } from './found-link';
import { encodingOf, parameterOf } from './mail-header';
import type { MailPart } from './mail-parts';

/** What a part of a mail holds: text, or a file. `inPlace`: its lines are those of the mail. */
export type MailBody = { readonly notes: readonly FileNote[] } & (
  | { readonly text: string; readonly inPlace: boolean }
  | { readonly file: Uint8Array; readonly name: string | undefined }
);

/** Reads what a part holds. What the parser cannot read is taken as text as it stands, and told. */
export async function readBody(content: Uint8Array, part: MailPart): Promise<MailBody> {
  const asWritten = () =>
    decodeBytes(content.subarray(part.body, part.to), parameterOf(part.header, 'charset'));
  if (isPlain(part)) return { ...asWritten(), inPlace: true };
  try {
    return await decodePart(content.subarray(part.from, part.to), part);
  } catch {
    const { text, notes } = asWritten();
    return { text, notes: [...notes, { note: 'broken-mail' }], inPlace: true };
  }
}

/** Whether a part is text that stands in the mail as it is. */
function isPlain({ header, type }: MailPart): boolean {
  const isAttached = /^\s*attachment\b/i.test(header.get('content-disposition') ?? '');
  const isFlowed = parameterOf(header, 'format')?.toLowerCase() === 'flowed';
  return type.startsWith('text/') && encodingOf(header) === '' && !isAttached && !isFlowed;
}

/** Lets the mail parser undo encoding, charset and flowed lines of a part that holds no other. */
async function decodePart(bytes: Uint8Array, part: MailPart): Promise<MailBody> {
  const email = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  const [attachment] = email.attachments;
  if (attachment === undefined) {
    const charset = parameterOf(part.header, 'charset');
    const isUnknown = charset !== undefined && !isKnownCharset(charset);
    return {
      text: (part.type === 'text/html' ? email.html : email.text) ?? '',
      notes: isUnknown ? [{ note: 'unknown-charset', value: charset }] : [],
      inPlace: false,
    };
  }
  const { content, filename, mimeType } = attachment;
  const file =
    typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  const name = mimeType === 'message/rfc822' ? 'message.eml' : (filename ?? undefined);
  return { file, name, notes: [] };
}
