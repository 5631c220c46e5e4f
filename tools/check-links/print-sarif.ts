import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding, Severity } from '../../lib/domain/finding.ts';
import { findingWords } from '../../lib/sheets/finding-words.ts';
import { version } from '../../package.json';
import { type Answer, type Printer, type Trouble, text } from './answer.ts';
import { RULES, type Rule } from './sarif-rules.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note' | 'none'>> = {
  danger: 'error',
  'cannot-tell': 'warning',
  caution: 'warning',
  note: 'note',
  clear: 'none',
};

/**
 * One SARIF 2.1.0 log, printed as one document. Each finding is a result; what is `clear` is a result of the
 * kind `pass`. Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.
 * @param folder what addresses of files are relative to.
 */
export function sarif(folder: string): Printer {
  const results: object[] = [];
  const rules = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]));
  return {
    answer(answer) {
      for (const finding of answer.assessment.findings) {
        const { check: id, source } = finding;
        if (!rules.has(id)) rules.set(id, { id, says: findingWords(text, finding), source });
        results.push(resultOf(answer, finding, [...rules.keys()].indexOf(id), folder));
      }
      return '';
    },
    end: (troubles) =>
      `${JSON.stringify(logOf(results, [...rules.values()], troubles, folder), null, 1)}\n`,
  };
}

function logOf(
  results: readonly object[],
  rules: readonly Rule[],
  troubles: readonly Trouble[],
  folder: string,
) {
  const driver = { name: 'Consent Lens', version, rules: rules.map(describe) };
  const invocation = {
    executionSuccessful: !troubles.some(({ unread }) => unread),
    toolExecutionNotifications: troubles.map(({ file, line = 1, sentence, unread }) => ({
      level: unread ? 'error' : 'warning',
      message: { text: sentence },
      locations: [locationOf(file, folder, { startLine: line })],
    })),
  };
  return {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', invocations: [invocation], results }],
  };
}

function describe({ id, says, source }: Rule) {
  return { id, shortDescription: { text: says }, helpUri: source };
}

function resultOf({ link, place }: Answer, finding: Finding, ruleIndex: number, folder: string) {
  const { file = '-', line, column, endColumn } = place;
  return {
    ruleId: finding.check,
    ruleIndex,
    level: LEVELS[finding.severity],
    kind: finding.severity === 'clear' ? 'pass' : 'fail',
    message: { text: findingWords(text, finding) },
    locations: [
      locationOf(file, folder, {
        startLine: line,
        startColumn: column,
        ...(endColumn !== undefined && { endColumn }),
        snippet: { text: link },
      }),
    ],
  };
}

/** A place in a file, whose name becomes an address: relative where it lies below the folder in use. */
function locationOf(file: string, folder: string, region: object) {
  return { physicalLocation: { artifactLocation: { uri: addressOf(file, folder) }, region } };
}

function addressOf(file: string, folder: string): string {
  if (file === '-') return 'stdin';
  const full = path.resolve(folder, file);
  const below = path.relative(folder, full);
  const isOutside = path.isAbsolute(below) || below.split(path.sep)[0] === '..';
  return isOutside
    ? pathToFileURL(full).href
    : below.split(path.sep).map(encodeURIComponent).join('/');
}
