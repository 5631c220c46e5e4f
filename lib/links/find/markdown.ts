import { findLinksAt } from '../find-links';
import type { FoundLink, Mismatch } from './found-link';
import { linksOfHtml } from './html';
import type { Stretch } from './markdown-code';
import { labelOf, type MarkdownLink, markdownLinksIn } from './markdown-links';
import { placesIn } from './places';
import { findMismatch, isSameAddress } from './shown-address';

/** A definition: `[name]: address`. Source: CommonMark 0.31, section 4.7. */
const DEFINITION = /^ {0,3}\[([^[\]\n]+)\]:[ \t]*<?([^\s<>]+)/gm;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const LONGEST_TEXT = 300;

/** A link with offsets instead of line and column. */
type Found = {
  readonly link: string;
  readonly at: number;
  readonly length: number;
  readonly text?: string;
  readonly mismatch?: Mismatch;
};

/**
 * Finds the addresses of a Markdown text, in order: targets of links, definitions, addresses in angle
 * brackets, in plain text, in code, and in HTML between. A link by reference is told at its definition, and
 * once more where its text shows another address. Linear in length.
 */
export function findInMarkdown(text: string): readonly FoundLink[] {
  const definitions = definitionsIn(text);
  const links = markdownLinksIn(text).filter(
    ({ to }) => typeof to === 'object' || definitions.has(to),
  );
  const targets = [...htmlLinksIn(text), ...links.flatMap((link) => targetsOf(text, link))];
  const through = links.flatMap((link) => throughDefinition(text, link, definitions));
  const told = [...targets, ...plainLinks(text, links, targets), ...through];
  const places = placesIn(text);
  return told
    .sort((one, other) => one.at - other.at)
    .map(({ at, length, ...found }) => ({ ...found, ...places.at(at, length) }));
}

/** Links that are written as HTML tags. What their text shows is found with all other text. */
function htmlLinksIn(text: string): readonly Found[] {
  if (!/<a\s/i.test(text)) return [];
  return linksOfHtml(text).filter(
    ({ text: shown, link }) => shown !== undefined && !/\s/.test(link),
  );
}

/** The addresses in what an inline link leads to; nearly always one. */
function targetsOf(text: string, { text: written, to }: MarkdownLink): readonly Found[] {
  if (typeof to === 'string') return [];
  const length = to.to - to.from;
  return findLinksAt(unescaped(text.slice(to.from, to.to))).map(({ link, at }) => ({
    link,
    at: to.from + at,
    length: at === 0 ? length : link.length,
    ...(at === 0 && shownBy(text, written, link)),
  }));
}

function definitionsIn(text: string): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  for (const [, name = '', link = ''] of text.matchAll(DEFINITION)) {
    if (!definitions.has(labelOf(name))) definitions.set(labelOf(name), unescaped(link));
  }
  return definitions;
}

/** A link whose definition leads elsewhere than its text says. */
function throughDefinition(
  text: string,
  { text: written, to }: MarkdownLink,
  definitions: ReadonlyMap<string, string>,
): readonly Found[] {
  const link = typeof to === 'string' ? definitions.get(to) : undefined;
  if (link === undefined) return [];
  const shown = shownBy(text, written, link);
  const length = written.to - written.from;
  return shown.mismatch === undefined ? [] : [{ link, at: written.from, length, ...shown }];
}

/** Addresses that stand in the text itself, each cut where a link's text or target begins or ends. */
function plainLinks(
  text: string,
  links: readonly MarkdownLink[],
  targets: readonly Found[],
): readonly Found[] {
  const taken = new Map(targets.map(({ at, length }) => [at, at + length]));
  const cuts = new Set([0]);
  for (const { at, length } of targets) cuts.add(at).add(at + length);
  const within = new Map<number, string>();
  for (const { text: written, to } of links) {
    cuts.add(written.from).add(written.to);
    if (typeof to !== 'object') continue;
    cuts.add(to.from).add(to.to);
    within.set(written.from, unescaped(text.slice(to.from, to.to)));
  }
  const starts = [...cuts].sort((one, other) => one - other);
  return starts.flatMap((from, index) => {
    if (taken.has(from)) return [];
    const target = within.get(from);
    return findLinksAt(text.slice(from, starts[index + 1]))
      .filter(({ link }) => target === undefined || !isSameAddress(unescaped(link), target))
      .map(({ link, at }) => ({ link, at: from + at, length: link.length }));
  });
}

function shownBy(text: string, { from, to }: Stretch, link: string): Partial<Found> {
  const written = text.slice(from, Math.min(to, from + LONGEST_TEXT));
  const shown = unescaped(written).replace(/\s+/g, ' ').trim();
  if (shown === '') return {};
  const mismatch = findMismatch(shown, link);
  return { text: shown, ...(mismatch && { mismatch }) };
}

/** Takes the backslashes off. Source: CommonMark 0.31, section 2.4. */
function unescaped(text: string): string {
  return text.replace(ESCAPED, '$1');
}
