import { assessFound } from '../../lib/checks/assess-found.ts';
import { assessLink } from '../../lib/checks/assess-link.ts';
import { findIn } from '../../lib/links/find/find-in.ts';
import { findLinksAt } from '../../lib/links/find-links.ts';
import { readLines } from '../read-lines.ts';
import type { Answer, Trouble } from './answer.ts';
import { readFiles } from './read-files.ts';
import { failed, noted } from './trouble.ts';

/** Files by name, whether all are plain text, and the folder where relative names begin. */
export type Files = {
  readonly files: readonly string[];
  readonly text: boolean;
  readonly folder: string;
};

type Input = AsyncIterable<Uint8Array | string>;

/** Answers for standard input, line by line as it comes. Each line is a link, or with `--text` may hold some. */
export async function* answersForLines(input: Input, inText: boolean): AsyncGenerator<Answer> {
  let number = 0;
  for await (const line of readLines(input)) {
    number += 1;
    for (const { link, at } of inText ? findLinksAt(line) : [{ link: line, at: 0 }]) {
      const place = { line: number, column: at + 1, endColumn: at + link.length + 1 };
      yield { link, assessment: assessLink(link), place };
    }
  }
}

/**
 * Answers for files, one after the other. What goes wrong with one is told, and the next one follows.
 */
export async function* answersForFiles(
  { files, text, folder }: Files,
  input: Input,
  tell: (trouble: Trouble) => void,
): AsyncGenerator<Answer> {
  for await (const { name: file, met, ...read } of readFiles(files, folder, input)) {
    if ('problem' in read) {
      tell({ file, sentence: read.problem, unread: true });
      continue;
    }
    const found = await findIn(read.content, file, text ? 'text' : undefined);
    if (!found.ok) {
      tell(failed(file, met, found.error));
      continue;
    }
    for (const note of found.value.notes) tell(noted(file, note));
    for (const link of found.value.links) {
      yield { link: link.link, assessment: assessFound(link), place: { ...link, file } };
    }
  }
}
