import { verifyEvidence } from '../lib/reports/verify-evidence.ts';
import { ownStreams, type Streams } from './streams.ts';
import { HELP } from './verify-evidence/help.ts';
import { readOptions } from './verify-evidence/options.ts';
import { outcomeJson, outcomeLines } from './verify-evidence/outcome.ts';
import { readFile } from './verify-evidence/read-file.ts';

/** Runs the command on the process's own streams; started by `tools/run.mjs`. */
export function main(args: string[]): Promise<number> {
  const { env } = process;
  // npm changes into the project's folder and says where it was called from.
  const called = env['npm_lifecycle_event'] === 'verify-evidence' ? env['INIT_CWD'] : undefined;
  return verifyEvidenceFiles(args, { ...ownStreams(), folder: called ?? process.cwd() });
}

/**
 * Runs the command.
 * @returns the exit code: 0 all proven, 1 one is not, 2 used wrongly or unreadable.
 */
export async function verifyEvidenceFiles(args: string[], streams: Streams): Promise<number> {
  const { output, errors } = streams;
  const options = readOptions(args);
  if (typeof options === 'string') {
    errors.write(`${options}\nSee: npm run --silent verify-evidence -- --help\n`);
    return 2;
  }
  if (options.help) {
    output.write(HELP);
    return 0;
  }
  let code = 0;
  for (const name of options.files) {
    const file = await readFile(name, streams);
    if (typeof file === 'string') {
      errors.write(`verify-evidence: ${name}: ${file}\n`);
      code = 2;
      continue;
    }
    const result = verifyEvidence(file, options.noted);
    output.write(options.json ? outcomeJson(name, result) : outcomeLines(name, result));
    if (!result.ok) code = Math.max(code, 1);
  }
  return code;
}
