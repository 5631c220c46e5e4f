import { describe, expect, test } from 'vitest';
import { countWords, ENGLISH, GERMAN, sentencesOf } from './sentences';

const BOTH = [
  ['en', ENGLISH],
  ['de', GERMAN],
] as const;

const LONGEST_SENTENCE = 25;
const PLAIN = /^(headline|finding|plan|advice|prepared|app|diagnosis|links|review|graph)\./;
/** Written to the partner, not read at a glance. */
const MESSAGES = ['app.message', 'prepared.note', 'links.ask'];

const placesOf = (sentence: string | undefined) => [...(sentence?.match(/\$\d/g) ?? [])].sort();

describe('the languages', () => {
  test('have the same sentences', () => {
    expect([...GERMAN.keys()]).toEqual([...ENGLISH.keys()]);
  });

  test('put the same values into each', () => {
    const differing = [...ENGLISH].filter(
      ([key, sentence]) =>
        JSON.stringify(placesOf(sentence)) !== JSON.stringify(placesOf(GERMAN.get(key))),
    );
    expect(differing).toEqual([]);
  });

  test('say something different', () => {
    const same = [...ENGLISH].filter(
      ([key, sentence]) => countWords(sentence) > 3 && GERMAN.get(key) === sentence,
    );
    expect(same.filter(([key]) => !key.endsWith('.name'))).toEqual([]);
  });
});

describe.each(BOTH)('the sentences in "%s"', (_, sentences) => {
  const thatFit = (fits: (sentence: string, key: string) => boolean) =>
    [...sentences].filter(([key, sentence]) => fits(sentence, key)).map(([key]) => key);

  test('are all there', () => {
    expect(thatFit((sentence) => sentence.trim() === '' || sentence !== sentence.trim())).toEqual(
      [],
    );
  });

  test('never shout', () => {
    expect(thatFit((sentence) => sentence.includes('!'))).toEqual([]);
  });

  test('promise nobody that anything is safe', () => {
    // Names of roles and what such a role deals with are no promise: "Sicherheitsadministrator".
    const promise = /\b(?:un)?safe(?:ly|ty)?\b|\bsicher(?!heit)\p{L}*|\bunbedenklich|\bharmless/iu;
    expect(thatFit((sentence) => promise.test(sentence))).toEqual([]);
  });

  test('hold no markup and no invisible characters', () => {
    expect(thatFit((sentence) => /<[a-z/]|&[a-z]+;|\p{Cf}/iu.test(sentence))).toEqual([]);
  });

  test('are short where they are read at a glance', () => {
    const long = thatFit(
      (text, key) =>
        PLAIN.test(key) &&
        !MESSAGES.includes(key) &&
        sentencesOf(text).some((sentence) => countWords(sentence) > LONGEST_SENTENCE),
    );
    expect(long).toEqual([]);
  });
});
