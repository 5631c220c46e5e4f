import { findPortal } from '../data/hosts';
import type { LinkRepair } from '../domain/link';
import { removeInvisible } from './decode';

/** A link as it can be read, and what had to be mended for that. */
export type RepairedLink = { readonly text: string; readonly repairs: readonly LinkRepair[] };

/** Also what was escaped several times: `&amp;amp;`. */
const ENTITY = /&(?:amp;)+/gi;
const MARKDOWN_ESCAPE = /\\+(?=[&_#?=.])/g;

/**
 * Mends damage seen on published links, where only one reading is possible.
 * @param raw a link as pasted or published.
 */
export function repairLink(raw: string): RepairedLink {
  const repairs: LinkRepair[] = [];
  const step = (repair: LinkRepair, before: string, after: string) => {
    if (after !== before && !repairs.includes(repair)) repairs.push(repair);
    return after;
  };
  const trimmed = raw.trim();
  let text = step('white-space', trimmed, removeInvisible(trimmed).trim());
  text = step('html-entity', text, text.replace(ENTITY, '&'));
  text = step('markdown-escape', text, text.replace(MARKDOWN_ESCAPE, ''));
  text = step('written-twice', text, onlyOnce(text));
  text = step('no-scheme', text, withScheme(text));
  return { text, repairs };
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
