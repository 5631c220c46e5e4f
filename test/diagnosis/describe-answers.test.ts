import { describe, expect, test } from 'vitest';
import { describeAnswers, describeId } from '../../lib/diagnosis/describe-answers';
import type { UnreadAnswer } from '../../lib/portal/read-answer';

const answer = (...names: string[]): UnreadAnswer => ({
  answer: 'partners',
  why: 'unknown-shape',
  status: 200,
  names,
});
const START = ' partners, unknown-shape, 200: ';
const nowhere = () => false;
const everywhere = () => true;

describe('the answers in a report', () => {
  test('are none', () => {
    expect(describeAnswers([], nowhere)).toEqual(['answers not understood: none']);
  });

  test.each([
    ['a known name', 'partnerTenantId', 'partnerTenantId'],
    ['a plural', 'roles', 'roles'],
    ['capitals', 'enableDAP', 'enableDAP'],
    ['a capital first', 'PartnerId', 'PartnerId'],
    ['a new word beside a known one', 'counterpartyId', 'counterpartyId'],
    ['a new word alone', 'contoso', '*'],
    ['two new words', 'northwindTraders', '*'],
    ['a new word with a capital first', 'ContosoGroup', '*'],
    ['an id', '3b33e682-00c3-41ee-9dd2-a548adf56438', '*'],
    ['a number', 'role2', '*'],
    ['a mail address', 'kim@contoso.com', '*.*'],
    ['two words', 'Partner Id', '*'],
    ['an annotation', '@odata.type', '*.type'],
    ['a path', 'partners[].tenant.id', 'partners[].tenant.id'],
    ['a path with something else in it', 'partners[].contoso.id[].*', 'partners[].*.id[].*'],
    ['a list', '[]', '[]'],
    ['other letters', 'rôle', '*'],
    ['nothing', '', '*'],
    ['a name without end', 'partner'.repeat(6), '*'],
    ['what every object has', 'constructor', '*'],
  ])('name %s or hide it', (_, field, shown) => {
    const lines = describeAnswers([answer(field)], nowhere);
    expect(lines).toEqual(['answers not understood: 1', START + shown]);
  });

  test('hide what could come from the page, except words of data fields alone', () => {
    const fields = ['counterpartyId', 'partnerId'];
    expect(describeAnswers([answer(...fields)], everywhere)[1]).toBe(`${START}*, partnerId`);
  });

  test('hide each name once', () => {
    const fields = ['contoso', 'fabrikam', 'roles', 'northwind', 'roles'];
    expect(describeAnswers([answer(...fields)], nowhere)[1]).toBe(`${START}*, roles`);
  });

  test('are no longer than a report can be', () => {
    const words = ['role', 'partner', 'tenant', 'data', 'item', 'group', 'name', 'type', 'link'];
    const fields = words.flatMap((one) =>
      words.flatMap((two) => words.map((three) => `${one}${up(two)}${up(three)}`)),
    );
    const answers = Array.from({ length: 40 }, () => answer(...fields));
    const lines = describeAnswers(answers, nowhere);
    expect(lines[0]).toBe('answers not understood: 40');
    expect(lines[1]).toMatch(/… \d{3} more$/);
    expect(lines.at(-1)).toBe(' … 28 more');
    expect(lines.join('\n').length).toBeLessThan(7000);
  });

  test('say whose they are, and why they could not be read', () => {
    const nobodys: UnreadAnswer = { why: 'unknown-request', status: 0, names: [] };
    const refused: UnreadAnswer = { answer: 'partners', why: 'status', status: 503, names: [] };
    expect(describeAnswers([nobodys, refused], nowhere)).toEqual([
      'answers not understood: 2',
      ' unknown, unknown-request, no status: no fields',
      ' partners, status, 503: no fields',
    ]);
  });

  test.each([
    ['gdap-request', 'gdap-request'],
    ['', '*'],
    ['Contoso', '*'],
    ['contoso.com', '*'],
    ['3b33e682', '*'],
    [`${'a-'.repeat(9)}a`, '*'],
  ])('come from "%s", shown as %s', (id, shown) => {
    expect(describeId(id)).toBe(shown);
  });
});

function up(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
