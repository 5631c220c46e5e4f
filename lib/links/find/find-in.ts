import { failure, type Result, success } from '../../domain/result';
import { kindOf, LONGEST_START } from './content-kind';
import { findInCsv } from './csv';
import { decodeBytes, decodeFile, LARGEST_FILE } from './decode-text';
import type { ContentKind, FindFailure, FoundInFile, FoundLink } from './found-link';
import { findInHtml } from './html';
import { DEEPEST_MESSAGE, findInMail } from './mail';
import { findInMarkdown } from './markdown';
import { findInText } from './text';

const FINDERS: Readonly<
  Record<Exclude<ContentKind, 'mail'>, (text: string) => readonly FoundLink[]>
> = {
  text: findInText,
  markdown: findInMarkdown,
  html: findInHtml,
  csv: findInCsv,
};
/** How a page, or an XML file on its first line, names its charset. */
const CHARSET = /\b(?:charset ?=|encoding=) ?["']?([\w:.-]{1,40})/i;

/**
 * Finds every link in a file, in order, with its place: free text, HTML, mails, tables and Markdown.
 * Opens nothing and asks nobody. Linear in length.
 * @param content the file's bytes.
 * @param name the file's name; it helps to tell the kind and may be empty.
 * @param kind says the kind instead of name and content.
 */
export function findIn(
  content: Uint8Array,
  name: string,
  kind?: ContentKind,
): Promise<Result<FoundInFile, FindFailure>> {
  return findNested(content, name, 0, kind);
}

async function findNested(
  content: Uint8Array,
  name: string,
  depth: number,
  said?: ContentKind,
): Promise<Result<FoundInFile, FindFailure>> {
  if (content.length > LARGEST_FILE) return failure('too-large');
  const start = new TextDecoder('windows-1252').decode(content.subarray(0, LONGEST_START));
  const kind = said ?? kindOf(name, start);
  if (kind === 'mail') {
    if (depth <= DEEPEST_MESSAGE) {
      return success({ kind, ...(await findInMail(content, findNested, depth)) });
    }
    const links = findInText(decodeBytes(content).text);
    return success({ kind, links, notes: [{ note: 'nested-too-deep' }] });
  }
  const named = CHARSET.exec(start.slice(0, 1024));
  const decoded = decodeFile(content, kind === 'html' ? named?.[1] : undefined);
  if (!decoded.ok) return decoded;
  const { text, notes } = decoded.value;
  return success({ kind, links: FINDERS[kind](text), notes });
}
