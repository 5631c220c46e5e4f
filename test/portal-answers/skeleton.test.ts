import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { skeletonOf } from '../../lib/portal/skeleton';

const id = '3b33e682-00c3-41ee-9dd2-a548adf56438';

describe('the skeleton of an answer', () => {
  test.each<[string, unknown, string[]]>([
    ['names', { partner: { tenantId: id }, ok: true }, ['partner', 'ok', 'partner.tenantId']],
    ['lists', [{ roles: ['a', 'b'] }], ['[]', '[].roles', '[].roles[]']],
    ['what is no name', { 'kim@contoso.com': 1, ok: 1 }, ['*', 'ok']],
    ['ids for names', { [id]: { role: 1 }, x: { role: 2 }, '7': 3 }, ['*', '*.role']],
    [
      'one shape for all',
      { kim: { role: 1 }, lee: { role: 2 }, pat: { role: 3 } },
      ['*', '*.role'],
    ],
    [
      'what every object has',
      JSON.parse('{"__proto__":{"constructor":1},"a":2}'),
      ['*', 'a', '*.constructor'],
    ],
    ['a name without end', { ['x'.repeat(41)]: 1, a: 1 }, ['*', 'a']],
    ['other letters', { rôle: 1, a: 1 }, ['*', 'a']],
    ['text', 'secret', []],
    ['nothing', null, []],
  ])('shows or hides %s', (_, value, names) => {
    expect(skeletonOf(value)).toEqual(names);
  });

  test('hides the names of an object with very many', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyzABCDE'];
    expect(skeletonOf(Object.fromEntries(letters.map((name) => [name, 1])))).toEqual(['*']);
  });

  test('goes six levels down', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(50)}1${'}'.repeat(50)}`);
    expect(skeletonOf(deep).at(-1)).toBe('a.a.a.a.a.a');
  });

  test('has at most 100 names, those further up first', () => {
    const wide = Object.fromEntries(
      [...'abcdefghijklmn'].map((name, at) => [
        name,
        Object.fromEntries([...'abcdefghijklmnopqrst'].map((one) => [one.repeat(at + 1), 1])),
      ]),
    );
    const names = skeletonOf(wide);
    expect(names).toHaveLength(100);
    expect(names.slice(0, 14)).toEqual([...'abcdefghijklmn']);
  });

  test('holds no value, and nothing that is no plain word', () => {
    const secret = fc.stringMatching(/^S[0-9]{6,12}$/);
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        secret,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(fc.oneof(secret, fc.constantFrom('roles', 'id', 'a b')), tie('tree')),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        for (const name of skeletonOf(value)) expect(name).toMatch(/^(?:(?:roles|id|\*)|[.[\]])+$/);
      }),
      { seed: 20261120, numRuns: 500 },
    );
  });
});
