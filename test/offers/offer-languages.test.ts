import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { offerLanguages, offerSentences } from '../../lib/offers/offer-languages';
import { taskTitle } from '../../lib/offers/task-titles';
import { TASKS } from '../../lib/roles/tasks';
import { countWords, sentencesOf } from '../data/sentences';

const FILES = readdirSync(new URL('../../lib/offers/languages/', import.meta.url));
const LANGUAGES = FILES.map((file) => file.slice(0, -'.json'.length));
const LONGEST_SENTENCE = 19;

const entriesOf = (language: string) => Object.entries(offerSentences(language));
const placesIn = (sentence = '') => [...(sentence.match(/\$\d/g) ?? [])].sort().join();

describe('the languages of a message', () => {
  test('are the files in their folder, English and German among them', () => {
    expect([...offerLanguages('en')].sort()).toEqual([...LANGUAGES].sort());
    expect(LANGUAGES).toEqual(expect.arrayContaining(['de', 'en']));
  });

  test.each([
    ['de', 'de'],
    ['en', 'en'],
    ['ja', 'en'],
    ['', 'en'],
  ])('begin, where %s is wanted, with %s', (wanted, first) => {
    expect(offerLanguages(wanted)[0]).toBe(first);
    expect(new Set(offerLanguages(wanted)).size).toBe(LANGUAGES.length);
  });
});

describe.each(LANGUAGES)('the sentences in "%s"', (language) => {
  const english = new Map(entriesOf('en'));

  test('are the same as in English, with the same values', () => {
    expect(entriesOf(language).map(([key]) => key)).toEqual([...english.keys()]);
    for (const [key, sentence] of entriesOf(language)) {
      expect([key, placesIn(sentence)]).toEqual([key, placesIn(english.get(key))]);
    }
  });

  test('are there, never shout and promise nothing', () => {
    const promise = /!|\b(?:un)?safe|\bsicher(?!heit)|\bunbedenklich|\bharmless/i;
    for (const [, sentence] of entriesOf(language)) {
      expect(sentence.trim()).toBe(sentence);
      expect(sentence).not.toMatch(promise);
      expect(sentence).not.toMatch(/^$|\p{Cf}|\n/u);
    }
  });

  test('are short', () => {
    const long = entriesOf(language).filter(([, sentence]) =>
      sentencesOf(sentence).some((one) => countWords(one) > LONGEST_SENTENCE),
    );
    expect(long).toEqual([]);
  });

  test('go with a title for each task', () => {
    expect(TASKS.filter(({ id }) => taskTitle(language, id) === undefined)).toEqual([]);
  });
});

test('a task is called in English where the extension does not speak the language', () => {
  expect(taskTitle('tlh', 'csp-order')).toBe(taskTitle('en', 'csp-order'));
  expect(taskTitle('de', 'csp-order')).not.toBe(taskTitle('en', 'csp-order'));
  expect(taskTitle('en', 'no-such-task')).toBeUndefined();
});
