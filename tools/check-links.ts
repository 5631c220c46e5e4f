import { parseArgs } from 'node:util';
import { assessLink } from '../lib/checks/assess-link.ts';
import type { Assessment } from '../lib/domain/finding.ts';
import { removeInvisible } from '../lib/links/decode.ts';
import { findLinks } from '../lib/links/find-links.ts';
import { findingWords } from '../lib/sheets/finding-words.ts';
import english from '../locales/en.json';
import { readLines } from './read-lines.ts';
import { ownStreams, printLines, type Streams } from './streams.ts';
import { textFrom } from './text-from-file.ts';

const HELP = `Says what Microsoft 365 partner-consent links ask for, from the links alone.

Usage: npm run --silent check-links -- [options] < FILE

Reads one link per line on standard input and prints one line per link, in the same order: the verdict,
what kind of consent it is, why, and the link. Nothing is opened and nothing is sent.

Options:
  --json  print one JSON object per link instead:
          {link, flow, dap, verdict, partnerTenantId?, providerTenantId?, findings[]}
          with findings as {check, severity, text, source}
  --text  find the links in free text, such as a mail, instead of taking each line as one
  --help  show this page

Verdicts:
  danger       asks for full control (DAP), or is not Microsoft's address
  cannot-tell  the link does not prove what it asks for
  caution      asks for roles or permissions that only the page names
  clear        this link asks for no admin roles; the page has the last word
  not-consent  no consent link

Exit code: 1 when any link is danger, 2 when the command was used wrongly, otherwise 0.
`;

/** Printed links are cut here for people; in JSON they are whole. In characters. */
const LONGEST_SHOWN = 300;

const text = textFrom(english);

/** Runs the command on the process's own streams; started by `tools/run.mjs`. */
export function main(args: string[]): Promise<number> {
  return checkLinks(args, ownStreams());
}

/**
 * Runs the command.
 * @returns the exit code.
 */
export async function checkLinks(args: string[], streams: Streams): Promise<number> {
  const { input, output, errors } = streams;
  const options = readOptions(args);
  if (typeof options === 'string') return complain(errors, options);
  if (options.help) {
    output.write(HELP);
    return 0;
  }
  if (input.isTTY) return complain(errors, 'Give the links on standard input, one per line.');

  let exitCode = 0;
  const linksIn = options.text ? findLinks : (line: string) => [line];
  const answer = options.json ? asJson : asLine;
  async function* answers() {
    for await (const line of readLines(input)) {
      for (const link of linksIn(line)) {
        const assessment = assessLink(link);
        if (assessment.verdict === 'danger') exitCode = 1;
        yield answer(link, assessment);
      }
    }
  }
  return (await printLines(answers(), output)) || exitCode;
}

type Options = { readonly json: boolean; readonly text: boolean; readonly help: boolean };

/** @returns the options, or a sentence that says what is wrong with them. */
function readOptions(args: string[]): Options | string {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({ args, options: { json: flag, text: flag, help: { ...flag, short: 'h' } } })
      .values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function complain(errors: NodeJS.WritableStream, sentence: string): number {
  errors.write(`${sentence}\nSee: npm run --silent check-links -- --help\n`);
  return 2;
}

function asJson(link: string, { request, verdict, findings }: Assessment): string {
  return JSON.stringify({
    link,
    flow: request.flow,
    dap: request.dap,
    verdict,
    partnerTenantId: request.partner.tenantId,
    providerTenantId: request.provider.tenantId,
    findings: findings.map((finding) => ({
      check: finding.check,
      severity: finding.severity,
      text: findingWords(text, finding),
      source: finding.source,
    })),
  });
}

function asLine(link: string, { request, verdict, findings }: Assessment): string {
  const why =
    findings.map((finding) => findingWords(text, finding)).join(' ') ||
    text('headline.not_consent.title');
  const shown = removeInvisible(link).trim().slice(0, LONGEST_SHOWN) || '(no link)';
  return [verdict.padEnd(11), request.flow, why, shown].join('  ');
}
