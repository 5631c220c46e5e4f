import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ownStreams, printLines, type Streams } from '../streams.ts';
import { readCatalogue } from './catalogue-files.ts';
import { changesBetween } from './diff-catalogues.ts';
import { readOld } from './old-catalogue.ts';
import { checkCatalogue } from './pack-catalogue.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';
import { summaryOf } from './summary.ts';

const HELP = `Checks the catalogue of roles, tasks and sets in lib/data, and says what is in it or what changed.

Usage: npm run --silent catalogue
       npm run --silent catalogue -- --write FILE
       npm run --silent catalogue -- --diff OLD

Options:
  --write  check, and write all facts of the catalogue into one JSON file: a snapshot
  --diff   check, and say in words what changed since OLD: a snapshot, a folder with an older lib/data,
           or a project with that in it
  --help   show this page

Exit code: 0, also when something changed; 1 when the catalogue has a fault, which is named (2 with --diff);
2 when the command was used wrongly, OLD cannot be read or FILE cannot be written.
`;

const DATA = fileURLToPath(new URL('../../lib/data', import.meta.url));

/** Runs the command on the process's own streams; started by `tools/run.mjs`. */
export function main(args: string[]): Promise<number> {
  return catalogue(args, ownStreams());
}

/**
 * Runs the command.
 * @param folder where the catalogue is.
 * @returns the exit code.
 */
export async function catalogue(
  args: string[],
  { output, errors }: Streams,
  folder: string = DATA,
): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    errors.write(`${options}\nSee: npm run --silent catalogue -- --help\n`);
    return 2;
  }
  if (options.help) {
    output.write(HELP);
    return 0;
  }
  return await run(options, folder, { output, errors }).catch((error: unknown) => {
    errors.write(`${messageOf(error)}\n`);
    // A diff ends with 1 never, so that nobody takes a change for a fault.
    return options.diff === undefined ? 1 : 2;
  });
}

async function run(
  { write, diff }: Options,
  folder: string,
  { output, errors }: Pick<Streams, 'output' | 'errors'>,
): Promise<number> {
  const texts = readCatalogue(folder);
  if (write === undefined && diff === undefined) return printLines(summaryOf(texts), output);
  checkCatalogue(texts);
  const now = snapshotOf(texts);
  const unusable = (file: string, error: unknown) => {
    errors.write(`${file} cannot be used: ${messageOf(error)}.\n`);
    return 2;
  };
  if (write !== undefined) {
    try {
      writeFileSync(fromHere(write), `${JSON.stringify(now)}\n`);
      return 0;
    } catch (error) {
      return unusable(write, error);
    }
  }
  let before: Snapshot;
  try {
    before = readOld(fromHere(diff ?? ''));
  } catch (error) {
    return unusable(diff ?? '', error);
  }
  const changes = changesBetween(before, now);
  return printLines(changes.length > 0 ? changes : ['Nothing has changed.'], output);
}

type Options = {
  readonly help: boolean;
  readonly write?: string | undefined;
  readonly diff?: string | undefined;
};

/** @returns the options, or a sentence that says what is wrong with them. */
function readOptions(args: string[]): Options | string {
  const file = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args,
      options: { write: file, diff: file, help: { type: 'boolean', default: false, short: 'h' } },
    });
    const isBoth = values.write !== undefined && values.diff !== undefined;
    return isBoth ? 'Use either --write or --diff, not both.' : values;
  } catch (error) {
    return messageOf(error);
  }
}

/** npm starts a command in the project's folder, whatever the folder it was called from. */
function fromHere(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? '', path);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
