import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DANGERS } from '../../../lib/partners/danger';
import { ACCESS } from '../../../lib/partners/holding';
import {
  FILTER_SIGNALS,
  filterRows,
  type GrantFilter,
  hiddenDangers,
  NO_FILTER,
} from '../../../lib/sheets/partners/filter-rows';
import { anyRows, BEFORE, NOW, ROLES, row, rowsAfter, rowsOf } from './grant-rows';

const TENANT = '5ce90100-7e57-4aaa-8bbb-000000000100';
const ROWS = rowsOf(
  row('Wingtip', { access: ['dap', 'reseller'], roleIds: [ROLES.global], tenantId: TENANT }),
  row('Ärzte & Söhne', {
    access: ['gdap'],
    relationship: 'MLT_aaaaaaaa_bbbbbbbb_20230714',
    roleIds: [ROLES.license],
    until: '2026-12-01',
    autoExtendDays: 180,
  }),
  row('Adatum', { access: ['oem'] }),
);
const named = (filter: Partial<GrantFilter>, rows = ROWS) =>
  filterRows(rows, { ...NO_FILTER, ...filter }).map(({ partner }) => partner.name);

const anyFilter: fc.Arbitrary<GrantFilter> = fc.record({
  words: fc.constantFrom('', 'contoso', 'dap', 'arzte', 'nobody at all', 'global'),
  access: fc.option(fc.constantFrom(...ACCESS), { nil: undefined }),
  danger: fc.option(fc.constantFrom(...DANGERS), { nil: undefined }),
  signal: fc.option(fc.constantFrom(...FILTER_SIGNALS), { nil: undefined }),
});

describe('a search', () => {
  test.each([
    ['nobody', []],
    ['wingtip adatum', []],
    ['WING', ['Wingtip']],
    ['arzte', ['Ärzte & Söhne']],
    ['  söhne   ', ['Ärzte & Söhne']],
    [TENANT.toUpperCase(), ['Wingtip']],
    ['global administrator', ['Wingtip']],
    ['license', ['Ärzte & Söhne']],
    ['mlt_', ['Ärzte & Söhne']],
    ['oem', ['Adatum']],
    ['', ['Wingtip', 'Adatum', 'Ärzte & Söhne']],
  ])('for %j finds %j', (words, names) => {
    expect(named({ words })).toEqual(names);
  });
});

describe('a filter', () => {
  test.each<[Partial<GrantFilter>, string[]]>([
    [{ access: 'reseller' }, ['Wingtip']],
    [{ access: 'gdap', words: 'wingtip' }, []],
    [{ danger: 'dap' }, ['Wingtip']],
    [{ signal: 'expiring' }, ['Ärzte & Söhne']],
    [{ signal: 'auto-extends' }, ['Ärzte & Söhne']],
    [{ signal: 'microsoft-made' }, ['Ärzte & Söhne']],
    [{ signal: 'gone' }, []],
  ])('%j leaves %j', (filter, names) => {
    expect(named(filter)).toEqual(names);
  });

  test('tells what is gone from what was only not seen', () => {
    const gone = [
      { at: BEFORE, rows: [row('Contoso'), row('Fabrikam')] },
      { at: NOW, rows: [row('Fabrikam')] },
    ];
    const unseen = gone.map((look) => ({ ...look, whole: false }));
    expect(named({ signal: 'gone' }, rowsAfter(gone))).toEqual(['Contoso']);
    expect(named({ signal: 'gone' }, rowsAfter(unseen))).toEqual([]);
    expect(named({ signal: 'unseen' }, rowsAfter(unseen))).toEqual(['Contoso']);
  });

  test('keeps the order, adds nothing, and leaves all where nothing is asked', () => {
    fc.assert(
      fc.property(anyRows, anyFilter, (rows, filter) => {
        const shown = filterRows(rows, filter);
        expect(rows.filter((one) => shown.includes(one))).toEqual(shown);
        expect(filterRows(rows, NO_FILTER)).toEqual(rows);
        expect(filterRows(shown, filter)).toEqual(shown);
      }),
    );
  });

  test('never hides one of the worst dangers uncounted', () => {
    fc.assert(
      fc.property(anyRows, anyFilter, (rows, filter) => {
        const shown = filterRows(rows, filter);
        const hidden = rows.filter((one) => !shown.includes(one));
        const { dap, global } = hiddenDangers(rows, shown);
        expect(dap).toBe(hidden.filter(({ danger }) => danger === 'dap').length);
        expect(global).toBe(hidden.filter(({ danger }) => danger === 'global').length);
      }),
    );
  });
});
