import type { CheckedLink } from '../../lib/checks/checked-link.ts';
import type { Assessment } from '../../lib/domain/finding.ts';
import { findingWords } from '../../lib/sheets/finding-words.ts';
import english from '../../locales/en.json';
import { textFrom } from '../text-from-file.ts';

/** Sentences of the findings; the command line speaks English. */
export const text = textFrom(english);

/** A link with what is said about it, and where it stands; there is no file for standard input's lines. */
export type Answer = CheckedLink;

/** Something that was not read, or not as it should be. */
export type Trouble = {
  readonly file: string;
  readonly line?: number;
  readonly sentence: string;
  /** Whether the file, or a part of it, is missing from the answers. */
  readonly unread: boolean;
};

/** One way to print answers: pieces of text, in the order in which they are written. */
export type Printer = {
  readonly start?: () => string;
  readonly answer: (answer: Answer) => string;
  readonly end?: (troubles: readonly Trouble[]) => string;
};

/** What was found about a link, in words. */
export function findingTexts({ findings }: Assessment): readonly string[] {
  return findings.map((finding) => findingWords(text, finding));
}
