import type { Result } from '../../domain/result';
import { findLinks } from '../find-links';
import { findInCsv } from './csv';
import type { FileNote, FindFailure, FoundInFile, FoundLink } from './found-link';
import { findInHtml } from './html';
import { readBody } from './mail-body';
import { encodingOf, headOf, subjectOf } from './mail-header';
import { type MailPart, readParts } from './mail-parts';
import { findInMarkdown } from './markdown';
import { type Places, placesIn } from './places';
import { findInText } from './text';

/** Messages inside messages are opened so deep; deeper ones are taken for plain text. */
export const DEEPEST_MESSAGE = 5;

/** Finds the links of an attached file. @param depth how many messages it lies in. */
export type FindAttached = (
  file: Uint8Array,
  name: string,
  depth: number,
) => Promise<Result<FoundInFile, FindFailure>>;

type Found = Pick<FoundInFile, 'links' | 'notes'>;

/**
 * Finds the addresses of a mail: in its header, the decoded subject, text and HTML parts, attached files and
 * messages. Links of a part that was encoded stand at the line where its body begins, in column 1 and
 * without an end; all others at their own place.
 * @param content the mail's bytes.
 * @param findAttached finds the links of what is attached.
 * @param depth how many messages this one lies in.
 */
export async function findInMail(
  content: Uint8Array,
  findAttached: FindAttached,
  depth = 0,
): Promise<Found> {
  // One character for each byte, so that offsets are those of the bytes.
  const raw = new TextDecoder('windows-1252').decode(content);
  const mail: Mail = { content, raw, places: placesIn(raw), findAttached };
  return inMessage(mail, readParts(raw), depth);
}

type Mail = {
  readonly content: Uint8Array;
  readonly raw: string;
  readonly places: Places;
  readonly findAttached: FindAttached;
};

async function inMessage(mail: Mail, message: MailPart, depth: number): Promise<Found> {
  const found = joined([inHeader(mail, message), await inPart(mail, message, depth)]);
  const head = headOf(message.header);
  return { ...found, links: found.links.map((one) => ({ mail: head, ...one })) };
}

/** Addresses as they stand in the header, and those that only the decoded subject shows. */
function inHeader({ raw, places }: Mail, { header, from, body }: MailPart): Found {
  const { line } = places.at(from);
  const written = findInText(raw.slice(from, body)).map((one) => moved(one, line, 'header'));
  const subject = findLinks(subjectOf(header)).filter(
    (link) => !written.some((one) => one.link === link),
  );
  return {
    links: [...written, ...subject.map((link) => ({ link, line, column: 1, part: 'subject' }))],
    notes: [],
  };
}

async function inPart(mail: Mail, part: MailPart, depth: number): Promise<Found> {
  const { line } = mail.places.at(part.body);
  if (part.type.startsWith('multipart/') && part.parts.length > 0) {
    const notes: FileNote[] = part.broken ? [{ note: 'broken-mail', line }] : [];
    const found: Found[] = [{ links: [], notes }];
    for (const inner of part.parts) found.push(await inPart(mail, inner, depth));
    return joined(found);
  }
  if (part.type === 'message/rfc822' && encodingOf(part.header) === '') {
    if (depth < DEEPEST_MESSAGE) {
      return inMessage(mail, readParts(mail.raw, part.body, part.to), depth + 1);
    }
    const links = findInText(mail.raw.slice(part.body, part.to));
    return {
      links: links.map((one) => moved(one, line, part.type)),
      notes: [{ note: 'nested-too-deep', line }],
    };
  }
  return inBody(mail, part, line, depth);
}

async function inBody(mail: Mail, part: MailPart, line: number, depth: number): Promise<Found> {
  const body = await readBody(mail.content, part);
  const notes = body.notes.map((note) => ({ ...note, line }));
  if ('text' in body) {
    const links = finderOf(part.type)(body.text);
    const place = body.inPlace ? moved : atStart;
    return { links: links.map((one) => place(one, line, part.type)), notes };
  }
  const name = body.name ?? part.type;
  const attached = await mail.findAttached(body.file, name, depth + 1);
  if (!attached.ok) {
    const unread: FileNote = { note: 'attachment-unread', value: name, line };
    return { links: [], notes: isSilent(part.type) ? notes : [...notes, unread] };
  }
  return {
    links: attached.value.links.map((one) => atStart(one, line, one.part ?? name)),
    notes: [...notes, ...attached.value.notes.map((note) => ({ ...note, line }))],
  };
}

function finderOf(type: string): (text: string) => readonly FoundLink[] {
  if (type === 'text/html') return findInHtml;
  if (type === 'text/csv') return findInCsv;
  return type === 'text/markdown' ? findInMarkdown : findInText;
}

/** Pictures, sounds and signatures hold no links that anybody could follow. */
function isSilent(type: string): boolean {
  return /^(?:image|audio|video|font)\/|-signature$/.test(type);
}

function moved(found: FoundLink, line: number, part: string): FoundLink {
  return { ...found, line: found.line + line - 1, part };
}

function atStart({ endColumn, ...found }: FoundLink, line: number, part: string): FoundLink {
  return { ...found, line, column: 1, part };
}

function joined(found: readonly Found[]): Found {
  return {
    links: found.flatMap(({ links }) => links),
    notes: found.flatMap(({ notes }) => notes),
  };
}
