import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { filesIn, isCode } from './files';
import { nodesOf, parse } from './syntax';

const { checkSync } = await purely(() => import('recheck'));

/** The checker's part in this process; its other parts start programs of their own. */
async function purely<T>(load: () => Promise<T>): Promise<T> {
  process.env['RECHECK_BACKEND'] = 'pure';
  return load();
}

/** In milliseconds. The longest proof takes eight seconds of a free core. */
const TIMEOUT = 170_000;
/** Without a quantifier that has no upper end, no text takes longer than its length times a constant. */
const UNBOUNDED = /[*+]|\{\d+,\}/;

/** Every regular expression that reads links, pages, roles, permissions or answers, once. */
const found = new Map(
  filesIn(
    ...[
      'lib/links',
      'lib/pages',
      'lib/roles',
      'lib/permissions',
      'lib/portal',
      'lib/graph',
      'lib/imports',
    ],
  )
    .filter(isCode)
    .flatMap((path) =>
      [...nodesOf(parse(path))]
        .filter(ts.isRegularExpressionLiteral)
        .map(({ text }) => [text, path] as const),
    ),
);
const risky = [...found].filter(([text]) => UNBOUNDED.test(text));

/** @returns how it can be made slow, or undefined. */
function weakness(text: string): string | undefined {
  const end = text.lastIndexOf('/');
  const result = checkSync(text.slice(1, end), text.slice(end + 1), {
    // The same attacks each time: chance must not decide.
    ...{ timeout: TIMEOUT, randomSeed: 1 },
  });
  if (result.status === 'vulnerable') return result.complexity.summary;
  return result.status === 'safe' ? undefined : result.error.kind;
}

describe('a regular expression', () => {
  test('is found where there are some', () => {
    expect(found.size).toBeGreaterThan(200);
    expect(risky.length).toBeGreaterThan(20);
  });

  test.each([/^(a+)+$/, /\s+$/, /a*b/])('that backtracks, such as %s, is noticed', (pattern) => {
    expect(weakness(String(pattern))).toMatch(/polynomial|exponential/);
  });

  test.each(risky)(
    'takes no longer than the length of the text: %s',
    (text) => {
      expect(weakness(text)).toBeUndefined();
    },
    TIMEOUT + 10_000,
  );
});
