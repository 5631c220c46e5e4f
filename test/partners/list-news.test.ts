import { describe, expect, test } from 'vitest';
import { listNews, type NewsKind } from '../../lib/partners/list-news';

const told = (kind: NewsKind, name: string, grant = 'one') => ({
  kind,
  partner: { key: `name:${name}`, name },
  grant: `${name}|${grant}`,
});
const summed = (...kinds: NewsKind[]) =>
  listNews(kinds.map((kind) => told(kind, 'Contoso'))).map(({ kind }) => kind);

describe('what is new in a list', () => {
  test('is nothing where nothing happened, or nothing to a grant', () => {
    expect(listNews([])).toEqual([]);
    expect(listNews([{ kind: 'list-read' }, { kind: 'review-opened' }])).toEqual([]);
  });

  test.each<[NewsKind[], NewsKind[]]>([
    [['new', 'gone'], []],
    [['gone', 'back'], []],
    [['back', 'gone'], []],
    [['new', 'changed'], ['new']],
    [['new', 'changed', 'gone'], []],
    [['changed', 'changed'], ['changed']],
    [['changed', 'gone'], ['gone']],
    [['confirmed', 'changed'], ['changed']],
    [['confirmed', 'gone'], ['gone']],
    [['gone', 'back', 'changed'], ['changed']],
  ])('is of %j together %j', (steps, sum) => {
    expect(summed(...steps)).toEqual(sum);
  });

  test('names each partner once in each kind, the most urgent kind first', () => {
    const events = [
      told('gone', 'Fabrikam'),
      told('changed', 'Contoso'),
      told('new', 'Contoso', 'two'),
      told('new', 'Contoso', 'three'),
      told('new', 'Adatum'),
    ];
    expect(listNews(events)).toEqual([
      { kind: 'new', count: 2, names: ['Contoso', 'Adatum'] },
      { kind: 'changed', count: 1, names: ['Contoso'] },
      { kind: 'gone', count: 1, names: ['Fabrikam'] },
    ]);
  });

  test('counts all and names the first', () => {
    const many = Array.from({ length: 50 }, (_, index) => told('new', `Partner ${index}`));
    const [line] = listNews(many);
    expect(line?.count).toBe(50);
    expect(line?.names).toHaveLength(20);
  });
});
