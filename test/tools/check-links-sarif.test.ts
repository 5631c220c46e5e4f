import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { assessLink } from '../../lib/checks/assess-link';
import { RULES } from '../../tools/check-links/sarif-rules';
import { LABELS } from '../links/labels';
import { CLEAR, DANGER, run } from './run-check-links';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const read = (file: string) => JSON.parse(readFileSync(path.join(FIXTURES, file), 'utf8'));

/** The schema is of draft 4, and uses nothing that later drafts read in another way. */
const { id: _id, $schema: _draft, ...schema } = read('sarif/sarif-schema.json');
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const isValid = ajv.compile(schema);

async function logOf(args: string[], input: string[] = [], folder = FIXTURES) {
  const { exitCode, out } = await run(['--sarif', ...args], input, folder);
  const log = JSON.parse(out);
  expect(isValid(log) ? [] : isValid.errors).toEqual([]);
  return { exitCode, log, run: log.runs[0] };
}

const briefOf = (results: readonly { ruleId: string; level: string; locations: unknown[] }[]) =>
  results.map(({ ruleId, level }) => `${level} ${ruleId}`);

describe('a SARIF log is valid', () => {
  test('for nothing at all', async () => {
    const { exitCode, log, run } = await logOf([]);
    expect(exitCode).toBe(0);
    expect(log.version).toBe('2.1.0');
    expect(run.results).toEqual([]);
    expect(run.invocations[0].executionSuccessful).toBe(true);
  });

  test('for every labelled link', async () => {
    const links = LABELS.map(({ url }) => url.replace(/[\r\n]/g, ' '));
    const { run } = await logOf([], [links.join('\n')]);
    const rules = run.tool.driver.rules.map((rule: { id: string }) => rule.id);
    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex]).toBe(ruleId);
    expect(run.results.every((one: Located) => regionOf(one).startLine > 0)).toBe(true);
  });

  test('for damaged files, and tells them', async () => {
    const { run } = await logOf(['mails', 'no such file']);
    const [{ executionSuccessful, toolExecutionNotifications }] = run.invocations;
    expect(executionSuccessful).toBe(false);
    expect(
      toolExecutionNotifications.map(
        ({ level, locations: [place] }: { level: string; locations: Place[] }) =>
          `${level} ${place?.physicalLocation.artifactLocation.uri}`,
      ),
    ).toEqual([
      'warning mails/broken.eml',
      'warning mails/unknown-charset.eml',
      'error no%20such%20file',
    ]);
  });
});

type Region = { startLine: number; startColumn: number; endColumn?: number };
type Place = { physicalLocation: { artifactLocation: { uri: string }; region: Region } };
type Located = { locations: [Place] };
const regionOf = ({ locations: [place] }: Located) => place.physicalLocation.region;

describe('a SARIF result', () => {
  test('is an error for DAP, at the link’s line and columns in a relative file', async () => {
    const { exitCode, run } = await logOf(['mails/forwarded.eml']);
    const [result] = run.results;
    expect(exitCode).toBe(1);
    expect(briefOf(run.results)).toEqual(['error dap-requested', 'none no-admin-roles']);
    expect(result.locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'mails/forwarded.eml' },
      region: { startLine: 32, startColumn: 1, endColumn: 175 },
    });
    expect(run.results[1].kind).toBe('pass');
  });

  test('is a warning where nothing can be told, a note for what was mended', async () => {
    const unsure = CLEAR.replace('partners/i', 'BillingAccounts/partner-i').replaceAll(
      '&',
      '&amp;',
    );
    const { exitCode, run } = await logOf([], [`${unsure}\n`]);
    expect(exitCode).toBe(0);
    expect(briefOf(run.results)).toEqual(['warning link-doubt', 'note repaired-link']);
  });

  test('knows lines of standard input', async () => {
    const { run } = await logOf([], [`nonsense\n${DANGER}\n`]);
    expect(run.results).toHaveLength(1);
    expect(run.results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'stdin' },
      region: { startLine: 2, startColumn: 1 },
    });
  });

  test('names a file outside the folder by its whole address', async () => {
    const { run } = await logOf(['../mails/forwarded.eml'], [], path.join(FIXTURES, 'sarif'));
    const { uri } = run.results[0].locations[0].physicalLocation.artifactLocation;
    expect(uri).toMatch(/^file:\/\/\/.*\/mails\/forwarded\.eml$/);
  });
});

test('every check that speaks about a labelled link has its rule', () => {
  const speaking = LABELS.flatMap(({ url }) => assessLink(url).findings.map(({ check }) => check));
  const known = RULES.map(({ id }) => id);
  expect([...new Set(speaking)].filter((check) => !known.includes(check))).toEqual([]);
  expect(new Set(known).size).toBe(known.length);
});
