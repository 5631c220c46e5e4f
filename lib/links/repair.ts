import { findPortal } from '../data/hosts';
import type { LinkRepair } from '../domain/link';
import { removeInvisible } from './decode';

/** A link as it can be read, and what had to be mended for that. */
export type RepairedLink = { readonly text: string; readonly repairs: readonly LinkRepair[] };

/** A link without anything to mend, but for entities and being written twice. */
const SOUND = /^https?:\/\/[!-[\]-~]*$/i;
/** Also what was escaped several times: `&amp;amp;`. */
const ENTITY = /&(?:amp;)+/gi;
/** What Markdown escapes; each backslash for itself. */
const MARKDOWN_ESCAPE = /\\(?=[\\&_#?=.])/g;
/** Several values in one, with white space between them, are usual in this parameter alone. */
const LIST = /^(?:[^?#]*[?#])?scope=/i;

/**
 * Mends damage seen on published links, where only one reading is possible.
 * @param raw a link as pasted or published.
 */
export function repairLink(raw: string): RepairedLink {
  const trimmed = raw.trim();
  if (SOUND.test(trimmed) && !trimmed.includes(';') && !beginsTwice(trimmed)) {
    return { text: trimmed, repairs: [] };
  }
  const repairs: LinkRepair[] = [];
  const step = (repair: LinkRepair, before: string, after: string) => {
    if (after !== before && !repairs.includes(repair)) repairs.push(repair);
    return after;
  };
  let text = step('white-space', trimmed, withoutSpace(removeInvisible(trimmed)));
  text = step('html-entity', text, text.replace(ENTITY, '&'));
  text = step('markdown-escape', text, text.replace(MARKDOWN_ESCAPE, ''));
  text = step('written-twice', text, onlyOnce(text));
  text = step('no-scheme', text, withScheme(text));
  return { text, repairs };
}

/** No address holds white space: mail and documents have broken it there. */
function withoutSpace(text: string): string {
  const trimmed = text.trim();
  if (!/\s/.test(trimmed)) return trimmed;
  return trimmed
    .split('&')
    .map((part) => part.replace(/\s/g, LIST.test(part) ? '%20' : ''))
    .join('&');
}

/** Whether the second half begins like the first. */
function beginsTwice(text: string): boolean {
  const half = text.length >> 1;
  return text.charCodeAt(half) === text.charCodeAt(0) && text.startsWith(text.slice(0, 5), half);
}

/** `https://x` written twice in a row without anything between. */
function onlyOnce(text: string): string {
  const half = text.length / 2;
  return text.length > 16 && text.slice(0, half) === text.slice(half) ? text.slice(0, half) : text;
}

/** An address of a portal that lost its `https://`. */
function withScheme(text: string): string {
  const host = /^[a-z0-9.-]+(?=[/?#])/i.exec(text)?.[0].toLowerCase();
  return host !== undefined && findPortal(host) ? `https://${text}` : text;
}
