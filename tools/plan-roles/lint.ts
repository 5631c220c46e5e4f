import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type Answer, answerTo, asksForMore } from './answer.ts';
import { templateLines } from './print-answer.ts';
import { type Template, templatesIn } from './templates.ts';

/** What linting some files comes to. */
export type LintReport = {
  readonly lines: readonly string[];
  /** One sentence for each file that could not be linted. */
  readonly faults: readonly string[];
  readonly exitCode: 0 | 1 | 2;
};

/** Holds the role templates in some files against the tasks they are meant for. */
export function lintFiles(
  files: readonly string[],
  tasks: readonly string[],
  asJson: boolean,
): LintReport {
  const found = files.map(readTemplates);
  const faults = found.flatMap((one) => (typeof one === 'string' ? [one] : []));
  const answers = found
    .flatMap((one) => (typeof one === 'string' ? [] : one))
    .map(({ name, roles }) => [name, answerTo({ requested: roles, tasks })] as const);
  const lines = answers.flatMap(([name, answer]) =>
    asJson ? [templateAsJson(name, answer)] : templateLines(name, answer),
  );
  const isTooMuch = answers.some(([, answer]) => asksForMore(answer));
  return { lines, faults, exitCode: faults.length > 0 ? 2 : isTooMuch ? 1 : 0 };
}

function templateAsJson(template: string, answer: Answer): string {
  return JSON.stringify({ template, ...answer });
}

/** @returns the templates in a file, or a sentence that says why there are none. */
function readTemplates(file: string): readonly Template[] | string {
  let text: string;
  try {
    // npm starts a command in the project's folder, whatever the folder it was called from.
    text = decode(readFileSync(resolve(process.env['INIT_CWD'] ?? '', file)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `${file} cannot be read: ${reason}.`;
  }
  try {
    const templates = templatesIn(JSON.parse(text), basename(file));
    return templates ?? `${file} holds no role templates of a known form.`;
  } catch {
    return `${file} is not JSON.`;
  }
}

/** Older PowerShell writes UTF-16, and a mark before either encoding. */
function decode(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}
