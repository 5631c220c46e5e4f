import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LedgerEvent } from '../../lib/partners/event';
import { canonicalText, chainEvents, hashOf, NO_EVENTS } from '../../lib/partners/event-chain';
import { verifyEvidence, verifying } from '../../lib/reports/verify-evidence';
import { CUSTOMER } from '../partners/readings';
import { AT, bytesOf, chainWithMemos, fileOf, happening } from './evidence-chain';

const { events, memos } = chainWithMemos(2);
const WHOLE = fileOf(events, memos);
const lines = WHOLE.split('\n').slice(0, -1);
const LAST = lines.length;
const verify = (text: string, noted?: string) => verifyEvidence(bytesOf(text), noted);
const faultIn = (text: string, noted?: string) => {
  const result = verify(text, noted);
  return result.ok ? undefined : result.error;
};
const joined = (some: readonly string[]) => some.map((line) => `${line}\n`).join('');
/** The lines with one of them changed; numbers count from 1. */
const withLine = (number: number, change: (line: string) => string) =>
  joined(lines.map((line, at) => (at === number - 1 ? change(line) : line)));
const without = (number: number) => joined(lines.filter((_, at) => at !== number - 1));
/** An event with something else in it, and its own hash made anew. */
const forged = (event: LedgerEvent, changes: Partial<LedgerEvent>) => {
  const { hash: _, ...rest } = { ...event, ...changes };
  return { ...rest, hash: hashOf(rest) };
};

describe('a file of evidence', () => {
  test.each<[string, string, { why: string; line?: number }]>([
    ['nothing', '', { why: 'empty' }],
    ['another file', '{"format":"other"}\n', { why: 'not-evidence', line: 1 }],
    ['no JSON', 'Hello\n', { why: 'not-canonical', line: 1 }],
    ['an array', '[]\n', { why: 'not-canonical', line: 1 }],
    ['a NUL', withLine(2, (line) => `${line}\0`), { why: 'nul', line: 2 }],
    ['a byte order mark', `\uFEFF${WHOLE}`, { why: 'byte-order-mark', line: 1 }],
    ['Windows’ line ends', WHOLE.replaceAll('\n', '\r\n'), { why: 'line-ends', line: 1 }],
    ['one line end changed', withLine(3, (line) => `${line}\r`), { why: 'line-ends', line: 3 }],
    [
      'a later version',
      withLine(1, (line) => line.replace('"version":1', '"version":2')),
      { why: 'unknown-version', line: 1 },
    ],
    [
      'a field more in the first line',
      withLine(1, (line) => line.replace('"catalogue"', '"aaa":1,"catalogue"')),
      { why: 'not-canonical', line: 1 },
    ],
    ['another order of fields', withLine(2, swapped), { why: 'not-canonical', line: 2 }],
    ['a space', withLine(2, (line) => line.replace(':', ': ')), { why: 'not-canonical', line: 2 }],
    [
      'a field twice',
      withLine(2, (line) => line.replace('{', '{"access":["gdap"],')),
      { why: 'not-canonical', line: 2 },
    ],
    [
      'another name in an event',
      withLine(2, (line) => line.replaceAll('Partner 1', 'Partner 7')),
      { why: 'changed', line: 2 },
    ],
    ['an event left out', without(3), { why: 'missing', line: 3 }],
    ['the first event left out', without(2), { why: 'missing', line: 2 }],
    ['the last event left out', without(5), { why: 'memo-unknown', line: 6 }],
    ['an event twice', withLine(3, () => lines[1] ?? ''), { why: 'order', line: 3 }],
    ['two events exchanged', exchanged(2, 3), { why: 'missing', line: 2 }],
    ['a memo left out', without(6), { why: 'memo-missing', line: LAST - 1 }],
    ['two memos exchanged', exchanged(6, 7), { why: 'memo-order', line: 7 }],
    ['a memo twice', withLine(7, () => lines[5] ?? ''), { why: 'memo-unknown', line: 7 }],
    [
      'another reason in a memo',
      withLine(6, (line) => line.replace('Agreed', 'Refused')),
      { why: 'memo-changed', line: 6 },
    ],
    ['an event behind the memos', exchanged(5, 6), { why: 'wrong-place', line: 6 }],
    ['the end cut off', joined(lines.slice(0, -1)), { why: 'cut-off' }],
    ['the last line end cut off', WHOLE.slice(0, -1), { why: 'cut-off', line: LAST }],
    ['an empty line behind the end', `${WHOLE}\n`, { why: 'trailing', line: LAST + 1 }],
    ['another file behind the end', `${WHOLE}${WHOLE}`, { why: 'trailing', line: LAST + 1 }],
    [
      'another time in the first line',
      withLine(1, (line) => line.replace(AT, AT.replace('09', '10'))),
      { why: 'whole', line: LAST },
    ],
    [
      'another number in the first line',
      withLine(1, (line) => line.replace('"count":4', '"count":5')),
      { why: 'header', line: 1 },
    ],
    [
      'another head in the first line',
      withLine(1, (line) => line.replace(/"head":"\w/, '"head":"g')),
      { why: 'not-canonical', line: 1 },
    ],
    [
      'no memos in the first line',
      withLine(1, (line) => line.replace('"memos":2', '"memos":null')),
      { why: 'header', line: 1 },
    ],
    [
      'something else on the line of the hash',
      withLine(LAST, () => '{}'),
      { why: 'wrong-place', line: LAST },
    ],
    [
      'the last event left out of a chain alone',
      fileOf(events).split('\n').toSpliced(4, 1).join('\n'),
      { why: 'fewer', line: 5 },
    ],
    ['no event', fileOf([]), { why: 'no-events' }],
    [
      'a chain of another tenant',
      fileOf(events, memos, { tenant: 'unknown' }),
      { why: 'other-tenant', line: 2 },
    ],
    [
      'its own word that it is damaged',
      fileOf(events, memos, { complete: false }),
      { why: 'said-incomplete', line: 1 },
    ],
    [
      'fewer events than its head',
      fileOf(events.slice(0, 3), undefined, { head: events[3]?.hash ?? '' }),
      { why: 'header', line: 1 },
    ],
  ])('with %s is not proven, and it says why and where', (_, text, fault) => {
    expect(faultIn(text)).toEqual(fault);
  });

  test('says where an event was replaced by one that was made anew', () => {
    const [first, second] = events as [LedgerEvent, LedgerEvent];
    const anew = forged(first, { grant: 'oem' });
    expect(faultIn(fileOf([anew, second, ...events.slice(2)], memos))).toEqual({
      why: 'previous',
      line: 3,
    });
  });

  test('is not proven by bytes that only look like the same text', () => {
    const [event] = chainEvents(NO_EVENTS, [happening('A\uFFFDB')]) as [LedgerEvent];
    const whole = bytesOf(fileOf([event]));
    const at = whole.indexOf(0xef);
    const cut = Uint8Array.from([...whole.slice(0, at + 2), ...whole.slice(at + 3)]);
    expect(verifyEvidence(whole).ok).toBe(true);
    // Decoded leniently both are one text.
    expect(new TextDecoder().decode(cut)).toBe(new TextDecoder().decode(whole));
    expect(verifyEvidence(cut)).toEqual({ ok: false, error: { why: 'not-utf8', line: 2 } });
  });

  test('that lies deep in itself is refused, not run into', () => {
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    expect(faultIn(withLine(2, () => deep))).toEqual({ why: 'not-canonical', line: 2 });
  });

  test('tells what it proves', () => {
    expect(verify(WHOLE)).toEqual({
      ok: true,
      value: {
        ...{ version: 1, tenant: CUSTOMER, madeAt: AT, extension: '1.2.3' },
        ...{ catalogue: '2026-11-01', count: 4, memos: 2, head: events[3]?.hash },
        first: { seq: 1, at: AT, hash: events[0]?.hash },
        last: { seq: 4, at: AT, hash: events[3]?.hash },
      },
    });
    expect(verify(fileOf(events))).toMatchObject({ ok: true, value: { memos: null } });
  });

  test('tells which event was noted elsewhere, and refuses a hash that it lacks', () => {
    expect(verify(WHOLE, events[1]?.hash)).toMatchObject({ ok: true, value: { notedAt: 2 } });
    expect(faultIn(WHOLE, 'a'.repeat(64))).toEqual({ why: 'not-noted' });
  });

  test('keeps fields that a later version may write into events', () => {
    const later = chainEvents(NO_EVENTS, [{ ...happening(), weather: 'fair' } as never]);
    expect(verify(fileOf(later)).ok).toBe(true);
    expect(faultIn(fileOf(later).replace('fair', 'foul'))).toEqual({ why: 'changed', line: 2 });
  });

  test('is checked in steps, for a page that must draw', () => {
    const many = chainEvents(
      NO_EVENTS,
      Array.from({ length: 500 }, () => happening()),
    );
    const steps = [...verifying(bytesOf(fileOf(many)))];
    expect(steps.length).toBe(2);
    expect(steps.every(({ done, of }) => done > 0 && done < of)).toBe(true);
  });
});

describe('every change of a byte', () => {
  const whole = bytesOf(fileOf(events.slice(0, 2), memos.slice(0, 1)));
  const proven = (bytes: Uint8Array) => verifyEvidence(bytes).ok;

  test('is noticed: each byte replaced by several others', () => {
    const missed: string[] = [];
    for (let at = 0; at < whole.length; at += 1) {
      const before = whole[at] ?? 0;
      for (const other of [before ^ 1, before ^ 0x20, before ^ 0x80, 0x0a, 0x0d, 0x30, 0x22, 0]) {
        if (other === before) continue;
        const changed = Uint8Array.from(whole);
        changed[at] = other;
        if (proven(changed)) missed.push(`${at}: ${other}`);
      }
    }
    expect(missed).toEqual([]);
  });

  test('is noticed: each byte deleted, and several put before it', () => {
    const missed: string[] = [];
    for (let at = 0; at <= whole.length; at += 1) {
      const [before, after] = [[...whole.slice(0, at)], [...whole.slice(at)]];
      const made = [
        ...(at < whole.length ? [[...before, ...after.slice(1)]] : []),
        ...[0x20, 0x0a, 0x30].map((byte) => [...before, byte, ...after]),
      ];
      for (const one of made) if (proven(Uint8Array.from(one))) missed.push(String(at));
    }
    expect(missed).toEqual([]);
  });

  test('is noticed in any chain, whatever happened and wherever it is', () => {
    const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
    const chain = fc.array(name, { minLength: 1, maxLength: 5 });
    const edit = fc.record({ at: fc.nat(), byte: fc.nat(255), how: fc.constantFrom(0, 1, 2) });
    fc.assert(
      fc.property(chain, edit, (names, { at, byte, how }) => {
        const made = bytesOf(
          fileOf(
            chainEvents(
              NO_EVENTS,
              names.map((one) => happening(one)),
            ),
          ),
        );
        expect(proven(made)).toBe(true);
        const place = at % made.length;
        const put = how === 2 ? [] : [byte];
        const rest = made.slice(how === 1 ? place : place + 1);
        const changed = Uint8Array.from([...made.slice(0, place), ...put, ...rest]);
        expect(proven(changed)).toBe(changed.length === made.length && made[place] === byte);
      }),
      { numRuns: 500 },
    );
  });
});

function swapped(line: string): string {
  const { at, ...rest } = JSON.parse(line);
  return JSON.stringify({ ...rest, at });
}

function exchanged(one: number, other: number): string {
  const [first = '', second = ''] = [lines[one - 1], lines[other - 1]];
  return joined(
    lines.map((line, at) => (at === one - 1 ? second : at === other - 1 ? first : line)),
  );
}

test('a line is canonical in one way only', () => {
  expect(canonicalText(JSON.parse(lines[1] ?? ''))).toBe(lines[1]);
});
