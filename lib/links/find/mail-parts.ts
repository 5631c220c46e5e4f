import { type MailHeader, parameterOf, readHeader, typeOf } from './mail-header';

/** A part of a mail, or a whole one. Offsets are those of the mail's bytes. */
export type MailPart = {
  readonly header: MailHeader;
  readonly type: string;
  readonly from: number;
  readonly body: number;
  readonly to: number;
  /** What a multipart holds, with what stands before, between and after its parts. */
  readonly parts: readonly MailPart[];
  readonly broken: boolean;
};

/** Deeper parts are taken for plain text. */
const DEEPEST_PART = 10;
const NO_HEADER: MailHeader = new Map();

/**
 * Takes a mail apart where its boundaries divide it. Source: RFC 2046, section 5.1. Text around the parts,
 * and a mail whose boundaries are missing, become parts of plain text, so that nothing is left out.
 * @param raw the bytes, one character each.
 */
export function readParts(
  raw: string,
  from = 0,
  to = raw.length,
  standard = 'text/plain',
  depth = 0,
): MailPart {
  const [end, body] = headerEnd(raw, from, to);
  const header = readHeader(raw.slice(from, end));
  const type = typeOf(header, standard);
  const whole = { header, type, from, body, to };
  if (!type.startsWith('multipart/')) return { ...whole, parts: [], broken: false };
  const boundary = parameterOf(header, 'boundary');
  const lines =
    boundaryLines(raw, body, to, boundary) ?? boundaryLines(raw, body, to, guessed(raw, body, to));
  if (lines === undefined || depth >= DEEPEST_PART) {
    return { ...whole, parts: [plainPart(body, to)], broken: true };
  }
  const inner = type === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  const parts = [plainPart(body, lines[0]?.from ?? body)];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]?.from ?? to;
    parts.push(
      line.last ? plainPart(line.to, next) : readParts(raw, line.to, next, inner, depth + 1),
    );
  }
  const isWhole = lines.some(({ last }) => last);
  return { ...whole, parts: parts.filter((part) => part.to > part.from), broken: !isWhole };
}

/**
 * Where the header ends and the body begins. A part may have no header: then it begins with an empty line.
 * Where no empty line follows, all of it counts as both.
 */
function headerEnd(raw: string, from: number, to: number): [end: number, body: number] {
  const text = raw.slice(from, to);
  const empty = /^\r?\n/.exec(text) ?? /\r?\n\r?\n/.exec(text);
  return empty === null ? [to, from] : [from + empty.index, from + empty.index + empty[0].length];
}

type BoundaryLine = { readonly from: number; readonly to: number; readonly last: boolean };

/** @returns the lines that divide a body; undefined when there are none. */
function boundaryLines(
  raw: string,
  from: number,
  to: number,
  boundary: string | undefined,
): BoundaryLine[] | undefined {
  if (boundary === undefined || boundary === '') return undefined;
  const body = raw.slice(from, to);
  const lines: BoundaryLine[] = [];
  const mark = `--${boundary}`;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + 1)) {
    if (at > 0 && body.charAt(at - 1) !== '\n') continue;
    const end = at + mark.length;
    const rest = /^(--)?[ \t]*(?:\r?\n|$)/.exec(body.slice(end, end + 200));
    if (rest === null) continue;
    lines.push({ from: from + at, to: from + end + rest[0].length, last: rest[1] === '--' });
  }
  return lines.length > 0 ? lines : undefined;
}

/** The boundary of a body that does not say it: the first line of that look before a field of a header. */
function guessed(raw: string, from: number, to: number): string | undefined {
  return /(?:^|\n)--([^\s-][^\r\n]{0,69})\r?\ncontent-/i.exec(raw.slice(from, to))?.[1];
}

function plainPart(from: number, to: number): MailPart {
  return { header: NO_HEADER, type: 'text/plain', from, body: from, to, parts: [], broken: false };
}
