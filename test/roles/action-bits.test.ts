import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countBits, countUnion, packBits, unionOf, unpackBits } from '../../lib/roles/action-bits';

const LENGTH = 700;
const anySet = fc.uniqueArray(fc.nat(LENGTH - 1), { maxLength: LENGTH });

const isIn = (bits: Uint32Array, number: number) =>
  (((bits[number >> 5] ?? 0) >>> (number & 31)) & 1) === 1;
const numbersIn = (bits: Uint32Array) =>
  Array.from({ length: bits.length * 32 }, (_, at) => at).filter((at) => isIn(bits, at));
const rising = (numbers: Iterable<number>) => [...numbers].sort((one, other) => one - other);
const bitsOf = (numbers: readonly number[]) => unpackBits(packBits(numbers, LENGTH));

describe('actions as bits', () => {
  test('come out of the text as they went in', () => {
    fc.assert(
      fc.property(anySet, (numbers) => {
        expect(numbersIn(bitsOf(numbers))).toEqual(rising(numbers));
      }),
    );
  });

  test('are counted, alone and together', () => {
    fc.assert(
      fc.property(anySet, anySet, (one, other) => {
        const both = new Set([...one, ...other]);
        expect(countBits(bitsOf(one))).toBe(one.length);
        expect(countUnion(bitsOf(one), bitsOf(other))).toBe(both.size);
        expect(numbersIn(unionOf(bitsOf(one), bitsOf(other)))).toEqual(rising(both));
      }),
    );
  });

  test('of both sets stay as they were when they are united', () => {
    const [one, other] = [bitsOf([1, 40]), bitsOf([2])];
    unionOf(one, other);
    expect([numbersIn(one), numbersIn(other)]).toEqual([[1, 40], [2]]);
  });

  test.each<[string, number, number[], string]>([
    ['no actions at all', 0, [], ''],
    ['an empty set of one word', 1, [], 'AAAAAA=='],
    ['the first of 32', 32, [0], 'AQAAAA=='],
    ['the last of 32', 32, [31], 'AAAAgA=='],
    ['the first of the second word', 33, [32], 'AAAAAAEAAAA='],
  ])('%s are the same text everywhere', (_, length, numbers, packed) => {
    expect(packBits(numbers, length)).toBe(packed);
    expect(numbersIn(unpackBits(packed))).toEqual(numbers);
  });

  test('are counted in whole words', () => {
    expect(countBits(new Uint32Array([0xffffffff, 0, 0x80000000]))).toBe(33);
  });
});
