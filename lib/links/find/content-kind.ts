import type { ContentKind } from './found-link';

const KINDS: Readonly<Record<string, ContentKind>> = {
  eml: 'mail',
  mht: 'mail',
  mhtml: 'mail',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  markdown: 'markdown',
  md: 'markdown',
  mdx: 'markdown',
  csv: 'csv',
  tsv: 'csv',
};
const HTML = /^\s*(?:<!doctype\s+html|<html[\s>]|<\?xml[^>]*\?>\s*<(?:!doctype\s+)?html)/i;
/** Two fields at least, one of them of those that every mail has. Source: RFC 5322, section 3.6. */
const FIELD = '[!-9;-~]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*';
const MAIL = new RegExp(`^(?:${FIELD}){2}`);
const MAIL_FIELD = /^(?:from|date|mime-version|received|return-path|message-id|delivered-to):/im;

/** How much of a file is looked at to tell its kind. In characters. */
export const LONGEST_START = 4096;

/**
 * Tells the kind of a file: by its name, and where that says nothing by how it begins.
 * @param start its first characters.
 */
export function kindOf(name: string, start: string): ContentKind {
  const named = KINDS[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (named === 'mail') return /^[!-9;-~]+:/.test(start) ? 'mail' : 'text';
  if (named !== undefined) return named;
  if (HTML.test(start)) return 'html';
  return MAIL.test(start) && MAIL_FIELD.test(start) ? 'mail' : 'text';
}
