import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportedFile } from '../../lib/imports/imported-file';
import { joinCell, LEDGER_COLUMNS, splitCell } from '../../lib/imports/ledger-columns';
import { readForeignTable } from '../../lib/imports/read-foreign-table';
import { readTable } from '../../lib/imports/read-table';
import { type ColumnChoice, guessColumns } from '../../lib/imports/table-columns';
import { orderOf, readDay } from '../../lib/imports/table-days';
import { csvLine } from '../../lib/reports/csv-line';
import { imported, recognised } from './files';
import { CUSTOMER, GLOBAL, NOW, PARTNER } from './some-ledger';

function foreign(text: string, choice?: ColumnChoice): ImportedFile {
  const table = readTable(text);
  if (table === undefined) throw new Error('No table.');
  return readForeignTable(table, choice ?? guessColumns(table));
}
const holdings = (file: ImportedFile) =>
  file.rows.map((row) => ('sighting' in row ? row.sighting.holding : undefined));

describe('a table', () => {
  test.each([
    ['commas', 'a,b\r\n1,"2;2"\r\n'],
    ['semicolons, as Excel in German', 'a;b\r\n1;"2;2"\r\n'],
    ['tabs', 'a\tb\n1\t2;2\n'],
    ['what Excel names', 'sep=|\r\na|b\r\n1|2;2\r\n'],
  ])('has %s between its cells', (_, text) => {
    expect(readTable(text)).toMatchObject({ header: ['a', 'b'], rows: [{ cells: ['1', '2;2'] }] });
  });

  test('numbers its rows as a spreadsheet does, and leaves empty ones out', () => {
    const table = readTable('a,b\r\n\r\n1,2\r\n , \r\n3,"4\r\n5"\r\n6,7');
    expect(table?.rows.map(({ row }) => row)).toEqual([3, 5, 6]);
  });

  test('tells of a quote that is never closed', () => {
    expect(readTable('a,b\r\n1,"2\r\n3,4\r\n')?.notes).toEqual(['unclosed-quote']);
  });
});

describe('somebody else’s table', () => {
  test.each<[string, string, ColumnChoice]>([
    [
      'GetPartners, saved by PowerShell',
      'Identity,DisplayName,Relationship,CanRemoveDap\nx,y,Reseller and Admin,True',
      { 'partner-id': 0, partner: 1, access: 2, dap: 3 },
    ],
    [
      'English',
      'Partner,Relationship name,Partner tenant ID,Roles,Start date,End date,Status\na,b,c,d,e,f,g',
      { partner: 0, relationship: 1, 'partner-id': 2, roles: 3, from: 4, until: 5, status: 6 },
    ],
    [
      'German',
      'Partner;Name der Beziehung;Typ;Rollen;Ablaufdatum;Status\na;b;c;d;e;f',
      { partner: 0, relationship: 1, access: 2, roles: 3, until: 4, status: 5 },
    ],
    [
      'French',
      'Partenaire;Type;Rôles;Expiration;État\na;b;c;d;e',
      { partner: 0, access: 1, roles: 2, until: 3, status: 4 },
    ],
    ['nothing known', 'Foo,Bar\n1,2', {}],
  ])('in %s: its columns are guessed', (_, text, guess) => {
    const table = readTable(text);
    expect(table && guessColumns(table)).toEqual(guess);
  });

  test('says roles in any language, DAP and its kind; its list of roles is never whole', () => {
    const file = foreign(
      'Partner;Typ;Rollen;Ablaufdatum\r\nContoso;Handelspartner;Globaler Administrator;\r\n' +
        'Fabrikam;;Leuchtturmwärter;31.12.2027\r\nAdatum;Indirekter Handelspartner;keine;\r\n',
    );
    expect(holdings(file)).toMatchObject([
      { access: ['dap', 'reseller'], roles: [{ id: GLOBAL }], rolesComplete: false },
      { access: ['gdap'], roles: [{ name: 'Leuchtturmwärter' }], until: '2027-12-31' },
      { access: ['indirect-reseller'], roles: [], rolesComplete: false },
    ]);
  });

  test('has rows that are left out, joined, or unclear, and each is told', () => {
    const file = foreign(
      'Partner,Type,Expires\nContoso,Reseller,\n,Reseller,\nContoso,DAP,\nA,b,,d,e\nB,GDAP,1/2/2027\n',
    );
    expect(file.skipped).toMatchObject([
      { row: 3, reason: 'no-partner' },
      { row: 4, reason: 'same-row', value: '2' },
      { row: 5, reason: 'cells' },
    ]);
    expect(file.notes).toEqual(['unclear-days']);
    expect(file.rows).toMatchObject([
      { row: 2, sighting: { holding: { access: ['reseller', 'dap'] } } },
      { row: 6, sighting: { holding: { access: ['gdap'] }, printed: { period: '1/2/2027' } } },
    ]);
  });

  test('takes a tenant id for a name where it has no other', () => {
    expect(foreign('Partner,Type\n5CE90100-7E57-4AAA-8BBB-000000000100,GDAP').rows).toMatchObject([
      { sighting: { partnerId: PARTNER } },
    ]);
  });
});

describe('a day', () => {
  test.each([
    [['2027-02-03'], ['2027-02-03']],
    [['2027-02-03T10:00:00Z'], ['2027-02-03']],
    [['03.02.2027'], ['2027-02-03']],
    [
      ['3/2/2027', '25/2/2027'],
      ['2027-02-03', '2027-02-25'],
    ],
    [
      ['3/2/2027', '2/25/2027'],
      ['2027-03-02', '2027-02-25'],
    ],
    [['3/2/2027'], [undefined]],
    [
      ['2027-02-30', '31.02.2027', 'soon', ''],
      [undefined, undefined, undefined, undefined],
    ],
  ])('%j is read as %j', (cells, days) => {
    expect(cells.map((cell) => readDay(cell, orderOf(cells)))).toEqual(days);
  });
});

test('several things in one cell are taken apart as they were put together', () => {
  const parts = fc.array(fc.oneof(fc.string(), fc.constantFrom(' | ', '\\', '\\|', '')), {
    minLength: 2,
  });
  fc.assert(
    fc.property(parts, (all) => {
      expect(splitCell(joinCell(all))).toEqual(all);
    }),
  );
  expect(splitCell('a|b')).toEqual(['a', 'b']);
});

describe('an export of ours in CSV', () => {
  const cells: Readonly<Record<string, string>> = {
    ...{ tenant: CUSTOMER, partner: 'Contoso', partner_id: PARTNER, kind: 'seller', access: 'dap' },
    ...{ roles_complete: 'WAHR', last_seen: NOW, grant: `${PARTNER}|seller` },
  };
  const table = (changes: Readonly<Record<string, string>>) =>
    csvLine(LEDGER_COLUMNS) +
    csvLine(LEDGER_COLUMNS.map((column) => ({ ...cells, ...changes })[column] ?? ''));

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['no tenant', { tenant: 'Contoso' }, 'value'],
    ['an unknown kind', { kind: 'friend' }, 'value'],
    ['an unknown access', { access: 'dap root' }, 'value'],
    ['no day', { until: '31.12.2027' }, 'value'],
    ['no number', { auto_extend_days: 'many' }, 'value'],
    ['no time', { last_seen: 'yesterday' }, 'value'],
    ['no id', { partner_id: '12' }, 'value'],
    ['a time to come', { last_seen: '2031-01-01T00:00:00.000Z' }, 'future'],
    ['a key of nothing', { grant: 'x' }, 'key'],
  ])('leaves out and tells a row with %s', (_, changes, reason) => {
    expect(imported(table(changes)).skipped).toMatchObject([{ row: 2, reason }]);
  });

  test('is one still with other delimiters, order and capitals, as Excel saves it', () => {
    const saved = table({}).replaceAll(',', ';');
    expect(imported(saved)).toMatchObject({ kind: 'ledger-csv', tenants: [CUSTOMER], skipped: [] });
    expect(holdings(imported(saved))).toMatchObject([{ access: ['dap'], rolesComplete: true }]);
  });

  test('cannot put a grant to another partner than its row names', () => {
    const [row] = imported(table({ grant: 'name:fabrikam|seller' })).rows;
    expect(row).toMatchObject({ sighting: { key: `${PARTNER}|seller`, partnerId: PARTNER } });
  });

  test('without the columns that it needs is somebody else’s table', () => {
    expect(recognised('tenant,partner\nx,y')).toHaveProperty('table');
  });
});
