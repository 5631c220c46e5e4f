import type { Printer, Trouble } from './check-links/answer.ts';
import { answersForFiles, answersForLines } from './check-links/find-answers.ts';
import { HELP } from './check-links/help.ts';
import { type Format, readOptions } from './check-links/options.ts';
import { csv } from './check-links/print-csv.ts';
import { json } from './check-links/print-json.ts';
import { lines } from './check-links/print-lines.ts';
import { sarif } from './check-links/print-sarif.ts';
import { troubleLine } from './check-links/trouble.ts';
import { ownStreams, printAll, type Streams } from './streams.ts';

const PRINTERS: Readonly<Record<Format, (folder: string) => Printer>> = {
  lines: () => lines,
  json: () => json,
  csv: () => csv,
  sarif,
};

/** Runs the command on the process's own streams; started by `tools/run.mjs`. */
export function main(args: string[]): Promise<number> {
  const { env } = process;
  // npm changes into the project's folder and says where it was called from.
  const called = env['npm_lifecycle_event'] === 'check-links' ? env['INIT_CWD'] : undefined;
  const folder = called ?? process.cwd();
  return checkLinks(args, { ...ownStreams(), folder });
}

/**
 * Runs the command.
 * @returns the exit code.
 */
export async function checkLinks(args: string[], streams: Streams): Promise<number> {
  const { input, output, errors, folder = process.cwd() } = streams;
  const options = readOptions(args);
  if (typeof options === 'string') return complain(errors, options);
  const { files, format, help, text } = options;
  if (help) {
    output.write(HELP);
    return 0;
  }
  const takesInput = files.length === 0 || files.includes('-');
  if (takesInput && input.isTTY) {
    return complain(errors, 'Give files, or the links on standard input, one per line.');
  }

  const printer = PRINTERS[format](folder);
  const troubles: Trouble[] = [];
  let danger = false;
  const tell = (trouble: Trouble) => {
    troubles.push(trouble);
    errors.write(troubleLine(trouble));
  };
  async function* printed() {
    yield printer.start?.() ?? '';
    const answers =
      files.length === 0
        ? answersForLines(input, text)
        : answersForFiles({ files, text, folder }, input, tell);
    for await (const answer of answers) {
      danger ||= answer.assessment.verdict === 'danger';
      yield printer.answer(answer);
    }
    yield printer.end?.(troubles) ?? '';
  }
  const readerGone = await printAll(printed, output);
  if (readerGone > 0) return readerGone;
  if (danger) return 1;
  return troubles.some(({ unread }) => unread) ? 2 : 0;
}

function complain(errors: NodeJS.WritableStream, sentence: string): number {
  errors.write(`${sentence}\nSee: npm run --silent check-links -- --help\n`);
  return 2;
}
