import { findLinksAt } from '../find-links';
import type { FoundLink, Mismatch } from './found-link';
import { type Attribute, readMarks } from './html-marks';
import { baseOf, type HtmlTarget, targetsOf } from './html-targets';
import { placesIn } from './places';
import { findMismatch, isSameAddress } from './shown-address';
import { visibleRun } from './visible-run';

/** Tags that do not interrupt what people read. */
const INLINE = new Set(
  'abbr b bdi bdo big cite code em font i ins kbd mark nobr o:p q s samp small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
);
const LONGEST_TEXT = 300;

/** A link of an HTML text, with offsets instead of line and column. */
export type HtmlLink = {
  readonly link: string;
  readonly at: number;
  readonly length: number;
  readonly text?: string;
  readonly mismatch?: Mismatch;
};

/**
 * Finds the addresses of an HTML text, in order: those that its tags lead to, and those in what people read,
 * in scripts and in comments. An address that a link shows and also leads to is told once. Linear in length.
 */
export function findInHtml(html: string): readonly FoundLink[] {
  const places = placesIn(html);
  return linksOfHtml(html).map(({ at, length, ...found }) => ({
    ...found,
    ...places.at(at, length),
  }));
}

/** The same with offsets. @param inComment set for what a conditional comment holds, which holds no further one. */
export function linksOfHtml(html: string, inComment = false): readonly HtmlLink[] {
  const links: HtmlLink[] = [];
  const run = visibleRun();
  let base: string | undefined;
  let anchor: { targets: readonly HtmlTarget[]; text: string } | undefined;

  const interrupt = () => {
    for (const shown of run.take()) {
      const isTold = anchor?.targets.some(({ link }) => isSameAddress(shown.link, link)) ?? false;
      if (!isTold) links.push(shown);
    }
  };
  const closeAnchor = () => {
    interrupt();
    for (const target of anchor?.targets ?? []) links.push(withText(target, anchor?.text ?? ''));
    anchor = undefined;
  };
  readMarks(html, {
    openTag(name: string, attributes: readonly Attribute[]) {
      const targets = targetsOf(name, attributes, base);
      if (name === 'a') {
        closeAnchor();
        anchor = { targets, text: '' };
        return;
      }
      links.push(...targets);
      if (INLINE.has(name)) return;
      interrupt();
      if (anchor !== undefined) anchor.text += ' ';
      if (name === 'base') base ??= baseOf(attributes);
    },
    closeTag(name) {
      if (name === 'a') closeAnchor();
      else if (!INLINE.has(name)) interrupt();
      if (anchor !== undefined && !INLINE.has(name)) anchor.text += ' ';
    },
    text(text, at) {
      run.add(text, at);
      if (anchor !== undefined && anchor.text.length < LONGEST_TEXT) anchor.text += text;
    },
    comment(text, at) {
      const inside = /^\[if\b/i.test(text) && !inComment ? linksOfHtml(text, true) : plain(text);
      for (const found of inside) links.push({ ...found, at: found.at + at });
    },
  });
  closeAnchor();
  return links.sort((one, other) => one.at - other.at);
}

function withText(target: HtmlTarget, text: string): HtmlLink {
  const shown = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT);
  if (shown === '') return target;
  const mismatch = findMismatch(shown, target.link);
  return { ...target, text: shown, ...(mismatch && { mismatch }) };
}

function plain(text: string): readonly HtmlLink[] {
  return findLinksAt(text).map(({ link, at }) => ({ link, at, length: link.length }));
}
