import { expect, test } from 'vitest';
import { catalogueFaults, circleIn } from '../../../tools/catalogue/check-catalogue';
import { parseFacts, parseWords } from '../../../tools/catalogue/parse-catalogue';
import { TEXTS } from './catalogue-folder';

test('the catalogue has no fault', () => {
  expect(catalogueFaults(parseFacts(TEXTS), parseWords(TEXTS))).toEqual([]);
});

test.each<[string, Record<string, string[]>, string[] | undefined]>([
  ['no roles', {}, undefined],
  ['a chain', { a: ['b', 'c'], b: ['c'], c: [] }, undefined],
  ['two ways to one role', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, undefined],
  ['a role in itself', { a: ['a'] }, ['a', 'a']],
  ['two in one another', { a: ['b'], b: ['a'] }, ['a', 'b', 'a']],
  ['a circle behind a chain', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, ['b', 'c', 'd', 'b']],
])('in %s a circle is found where one is', (_, inner, circle) => {
  expect(circleIn(Object.keys(inner), (id) => inner[id] ?? [])).toEqual(circle);
});
