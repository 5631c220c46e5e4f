import type { PanelState } from '../domain/view';
import type { InnerRoot } from '../pages/composed-copy';
import type { UnreadAnswer } from '../portal/read-answer';
import { describeAddress } from './describe-address';
import { describeAnswers, describeId } from './describe-answers';
import { partsOf } from './page-tree';
import { printParts } from './print-parts';
import { wordsOfPage } from './words-of-page';

/** In characters. */
const LONGEST = 20_000;
const MOST_ELEMENTS = 400;
const MOST_REASONS = 5;

/** A page that could not be read, and what was tried on it. */
export type DescribedPage = {
  /** The adapter's file name; undefined where none knows the address. */
  readonly adapter: string | undefined;
  /** The page's whole address. */
  readonly address: string;
  readonly root: ParentNode;
  /** Gives what stands in shadow roots and frames. */
  readonly innerRoot: InnerRoot;
  /** The portal's answers that no reader understood. */
  readonly answers: readonly UnreadAnswer[];
  /** The extension's version. */
  readonly version: string;
  /** As the page gives it. */
  readonly language: string | undefined;
  readonly state: PanelState;
  /** Why the page could not be read: message keys under `finding.page-unread`. */
  readonly reasons: readonly string[];
};

/**
 * Describes how a page is built, for whoever is to teach Consent Lens to read it. Plain text in English, at
 * most 20,000 characters and 400 elements. It holds words of our own lists, numbers, and the names of data
 * fields; no text of the page, no id, no name of a person, company or tenant.
 */
export function describePage(page: DescribedPage): string {
  const head = headOf(page).join('\n');
  const parts = partsOf(page.root, page.innerRoot);
  const longest = LONGEST - head.length - 1;
  for (let most = MOST_ELEMENTS; most > 0; most = Math.floor(most * 0.8)) {
    const tree = printParts(parts, most).join('\n');
    if (tree.length <= longest) return `${head}\n${tree}`;
  }
  return head;
}

function headOf(page: DescribedPage): string[] {
  const { adapter, address, root, innerRoot, answers } = page;
  // Most pages have no such answer, and then nobody needs their words.
  const isOfPage = answers.length > 0 ? wordsOfPage(root, address, innerRoot) : () => true;
  return [
    'Consent Lens: how a page is built that could not be read',
    'No text of the page, no ids, no names of people or companies.',
    '"3> p" is a p in three plain wrappers, "li ×12" stands for twelve alike, "*" for a name left out.',
    '',
    `version: ${/^\d{1,5}(?:\.\d{1,5}){0,3}$/.test(page.version) ? page.version : 'unknown'}`,
    `adapter: ${adapter === undefined ? 'none' : describeId(adapter)}`,
    `state: ${page.state}`,
    `reasons: ${page.reasons.slice(0, MOST_REASONS).map(describeId).join(', ') || 'none'}`,
    `language: ${describeLanguage(page.language)}`,
    ...describeAddress(address),
    ...describeAnswers(answers, isOfPage),
    '',
  ];
}

/** The language alone: what follows it in a tag could be anything. */
function describeLanguage(tag = ''): string {
  return /^[a-z]{2,3}(?![^-])/.exec(tag.trim().toLowerCase())?.[0] ?? 'unknown';
}
