import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOfStatus } from '../../lib/graph/graph-fault';
import { LONGEST_WAIT, MOST_TRIES, nextTry } from '../../lib/graph/next-try';
import { retryAfter } from '../../lib/graph/retry-after';

const NOW = '2026-11-30T10:00:00.000Z';

describe('Retry-After', () => {
  test.each<[string | null, number | undefined]>([
    [null, undefined],
    ['', undefined],
    ['0', 0],
    [' 7 ', 7000],
    ['99999999', 86_400_000],
    ['-1', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['Mon, 30 Nov 2026 10:00:30 GMT', 30_000],
    ['Monday, 30-Nov-26 10:00:30 GMT', 30_000],
    ['Mon, 30 Nov 2026 09:00:00 GMT', 0],
    ['Mon, 30 Nov 2099 09:00:00 GMT', 86_400_000],
    ['2026-11-30T10:00:30Z', undefined],
  ])('"%s" asks to wait %s ms', (header, wait) => {
    expect(retryAfter(header, NOW)).toBe(wait);
  });
});

describe('after an answer', () => {
  test.each<[number, number, string | null, object]>([
    [1, 429, '5', { again: true, wait: 5000 }],
    [2, 503, null, { again: true, wait: 2000 }],
    [3, 500, 'rubbish', { again: true, wait: 4000 }],
    [MOST_TRIES, 429, '5', { again: false, until: '2026-11-30T10:00:05.000Z' }],
    [MOST_TRIES, 502, null, { again: false }],
    [1, 429, '3600', { again: false, until: '2026-11-30T11:00:00.000Z' }],
    [1, 403, '5', { again: false }],
    [1, 404, null, { again: false }],
    [1, 501, null, { again: false }],
  ])('number %i with status %i and "%s" comes %j', (attempt, status, header, expected) => {
    expect(nextTry(attempt, status, header, NOW)).toEqual(expected);
  });

  test('trying again always ends, and nobody waits longer than is bearable', () => {
    const header = fc.oneof(fc.constant(null), fc.string(), fc.nat().map(String));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 100, max: 599 }), header)), (answers) => {
        for (const [at, [status, asked]] of answers.entries()) {
          const next = nextTry(at + 1, status, asked, NOW);
          if (next.again) {
            expect(at + 1).toBeLessThan(MOST_TRIES);
            expect(next.wait).toBeLessThanOrEqual(LONGEST_WAIT);
            expect(next.wait).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });
});

test.each([
  [401, 'signed-out'],
  [403, 'forbidden'],
  [404, 'refused'],
  [429, 'throttled'],
  [503, 'server'],
])('status %i means %s', (status, fault) => {
  expect(faultOfStatus(status)).toBe(fault);
});
