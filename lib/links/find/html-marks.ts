import { QuoteType, Tokenizer } from 'htmlparser2';

/** An attribute of a tag, its entities decoded, with the offset where its value begins. */
export type Attribute = {
  readonly name: string;
  readonly value: string;
  readonly at: number;
  /** How long the value is as written. */
  readonly length: number;
};

/** Is told of everything in an HTML text, in order. Offsets are those of the text. */
export type MarkReader = {
  openTag(name: string, attributes: readonly Attribute[]): void;
  closeTag(name: string): void;
  /** Text between tags, also that of scripts and styles; entities come decoded, one at a time. */
  text(text: string, at: number): void;
  comment(text: string, at: number): void;
};

/**
 * Reads HTML as browsers do, however broken it is. Keeps no tree, so that it stays linear in length. A tag
 * that the end of the text cuts off is told too, with what there is of it.
 */
export function readMarks(html: string, reader: MarkReader): void {
  let tag: { name: string; attributes: Attribute[] } | undefined;
  let value: { name: string; pieces: string[]; at: number; end: number } | undefined;
  let textEnd = 0;

  const addPiece = (piece: string, at: number, end: number) => {
    if (value === undefined) return;
    if (value.pieces.length === 0) value.at = at;
    value.pieces.push(piece);
    value.end = end;
  };
  const finishValue = (end: number) => {
    if (value === undefined) return;
    const { name, pieces, at } = value;
    tag?.attributes.push({ name, value: pieces.join(''), at, length: Math.max(0, end - at) });
    value = undefined;
  };
  const finishTag = (end: number) => {
    if (tag !== undefined) reader.openTag(tag.name, tag.attributes);
    tag = undefined;
    textEnd = end + 1;
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        tag = { name: html.slice(start, end).toLowerCase(), attributes: [] };
      },
      onattribname(start, end) {
        value = { name: html.slice(start, end).toLowerCase(), pieces: [], at: end, end };
      },
      onattribdata(start, end) {
        addPiece(html.slice(start, end), start, end);
      },
      onattribentity(codePoint) {
        const at = value === undefined ? 0 : html.indexOf('&', value.end);
        addPiece(String.fromCodePoint(codePoint), at, at + 1);
      },
      onattribend(quote, end) {
        finishValue(quote === QuoteType.Double || quote === QuoteType.Single ? end - 1 : end);
      },
      onopentagend: finishTag,
      onselfclosingtag: finishTag,
      onclosetag(start, end) {
        reader.closeTag(html.slice(start, end).toLowerCase());
        textEnd = html.indexOf('>', end) + 1;
      },
      ontext(start, end) {
        reader.text(html.slice(start, end), start);
        textEnd = end;
      },
      ontextentity(codePoint, end) {
        reader.text(String.fromCodePoint(codePoint), textEnd);
        textEnd = end;
      },
      oncomment(start, end, offset) {
        reader.comment(html.slice(start, Math.max(start, end - offset)), start);
        textEnd = end + 1;
      },
      oncdata(start, end, offset) {
        reader.text(html.slice(start, Math.max(start, end - offset)), start);
        textEnd = end + 1;
      },
      ondeclaration: (_, end) => {
        textEnd = end + 1;
      },
      onprocessinginstruction: () => {},
      onend() {
        finishValue(html.length);
        finishTag(html.length);
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
