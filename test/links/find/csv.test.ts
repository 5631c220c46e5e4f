import { describe, expect, test } from 'vitest';
import { findInCsv } from '../../../lib/links/find/csv';
import { DANGER, EVIL, written } from './found';

const cellsOf = (text: string) =>
  findInCsv(text).map(({ link, cell }) => `${cell?.row}.${cell?.column} ${link}`);

describe('in a table the cell of a link is known', () => {
  test.each([
    ['commas', `name,link\nContoso,${DANGER},x`],
    ['semicolons', `name;link\nContoso;${DANGER};x`],
    ['tabs', `name\tlink\nContoso\t${DANGER}\tx`],
    ['bars', `name|link\nContoso|${DANGER}|x`],
    ['a delimiter that is named', `sep=;\nContoso, Ltd;${DANGER};x,y,z`],
    ['CRLF', `name,link\r\nContoso,${DANGER}\r\n`],
    ['quotes', `"name","link"\n"Contoso","${DANGER}"`],
    ['quotes with delimiters and line ends', `"na,\n""me""",link\n"x,\ny","${DANGER}"`],
    ['quotes with text around the link', `a,b\nc,"see ""${DANGER}"", please"`],
    ['quotes that never end', `a,b\nc,"${DANGER}`],
  ])('with %s', (_, text) => {
    expect(cellsOf(text)).toEqual([`2.2 ${DANGER}`]);
    const [found] = findInCsv(text);
    expect(found && written(text, found)).toBe(DANGER);
  });
});

test('in a table a delimiter ends a link, and links of all cells are found in order', () => {
  expect(cellsOf(`a,b\n${EVIL},"${DANGER} ${EVIL}"\n\n${EVIL}`)).toEqual([
    `2.1 ${EVIL}`,
    `2.2 ${DANGER}`,
    `2.2 ${EVIL}`,
    `4.1 ${EVIL}`,
  ]);
});

test.each([[''], ['\n'], ['"'], ['a,b\n1,2'], ['sep=']])(
  'in the table %j no link is found',
  (text) => {
    expect(cellsOf(text)).toEqual([]);
  },
);
