import { parseArgs } from 'node:util';
import { taskById } from '../lib/roles/tasks.ts';
import { answerTo, badRequest } from './plan-roles/answer.ts';
import { HELP } from './plan-roles/help.ts';
import { lintFiles } from './plan-roles/lint.ts';
import { taskLines } from './plan-roles/list-tasks.ts';
import { answerLine } from './plan-roles/print-answer.ts';
import { readQuestion } from './plan-roles/question.ts';
import { readLines } from './read-lines.ts';
import { ownStreams, printLines, type Streams } from './streams.ts';

type Options = {
  readonly json: boolean;
  readonly help: boolean;
  readonly lint: boolean;
  readonly listTasks: boolean;
  readonly tasks: readonly string[];
  readonly files: readonly string[];
};

/** Runs the command on the process's own streams; started by `tools/run.mjs`. */
export function main(args: string[]): Promise<number> {
  return planRolesFor(args, ownStreams());
}

/**
 * Runs the command.
 * @returns the exit code.
 */
export async function planRolesFor(args: string[], streams: Streams): Promise<number> {
  const { input, output, errors } = streams;
  const options = readOptions(args);
  if (typeof options === 'string') return complain(errors, options);
  if (options.help) {
    output.write(HELP);
    return 0;
  }
  if (options.listTasks) return printLines(taskLines(options.json), output);
  if (options.lint) {
    const { lines, faults, exitCode } = lintFiles(options.files, options.tasks, options.json);
    for (const fault of faults) errors.write(`${fault}\n`);
    return (await printLines(lines, output)) || exitCode;
  }
  if (input.isTTY) return complain(errors, 'Give the requests on standard input, one per line.');
  return printLines(answers(input, options.json), output);
}

async function* answers(input: NodeJS.ReadableStream, asJson: boolean): AsyncGenerator<string> {
  for await (const line of readLines(input)) {
    if (line.trim() === '') continue;
    const question = readQuestion(line);
    const answer = question.ok ? answerTo(question.value) : badRequest(question.error);
    yield asJson ? JSON.stringify(answer) : answerLine(answer);
  }
}

/** @returns the options, or a sentence that says what is wrong with them. */
function readOptions(args: string[]): Options | string {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...{ json: flag, lint: flag, 'list-tasks': flag, help: { ...flag, short: 'h' } },
        tasks: { type: 'string', multiple: true },
      },
    });
    const { json, lint, help, 'list-tasks': listTasks } = values;
    const tasks = (values.tasks ?? []).flatMap((list) => list.split(','));
    const named = tasks.map((task) => task.trim()).filter((task) => task !== '');
    const options = { json, help, lint, listTasks, tasks: named, files: positionals };
    return help ? options : (problemWith(options, values.tasks !== undefined) ?? options);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function problemWith(
  { lint, listTasks, tasks, files }: Options,
  hasTasks: boolean,
): string | undefined {
  if (lint && listTasks) return 'Use either --lint or --list-tasks, not both.';
  if (!lint && files.length > 0) return `Unexpected argument '${files[0]}': files go with --lint.`;
  if (!lint && hasTasks) return 'The option --tasks goes with --lint.';
  if (lint && files.length === 0) return 'Name a file after --lint.';
  if (lint && tasks.length === 0) return 'Say with --tasks what the templates are meant for.';
  const unknown = tasks.find((task) => taskById(task) === undefined);
  return unknown && `There is no task '${unknown}'; --list-tasks prints all of them.`;
}

function complain(errors: NodeJS.WritableStream, sentence: string): number {
  errors.write(`${sentence}\nSee: npm run --silent plan-roles -- --help\n`);
  return 2;
}
