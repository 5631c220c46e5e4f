import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMNS, FIRST_ORDER, nextOrder, sortRows } from '../../../lib/sheets/partners/sort-rows';
import { anyRows, ROLES, row, rowsOf } from './grant-rows';

const gdap = (partner: string, until: string | undefined, roles: readonly string[] = []) =>
  row(partner, {
    access: ['gdap'],
    relationship: partner,
    roleIds: roles,
    ...(until !== undefined && { until }),
  });
const ROWS = rowsOf(
  gdap('Fabrikam 10', '2027-03-01', [ROLES.license]),
  gdap('Fabrikam 9', '2027-01-01', [ROLES.global, ROLES.readers]),
  gdap('Adatum', undefined),
  row('Wingtip', { access: ['dap'], roleIds: [ROLES.global] }),
);
const namesBy = (by: (typeof COLUMNS)[number], descending = false) =>
  sortRows(ROWS, { by, descending }).map(({ partner }) => partner.name);
const anyOrder = fc.record({ by: fc.constantFrom(...COLUMNS), descending: fc.boolean() });

describe('the table of grants is sorted', () => {
  test.each([
    ['danger', false, ['Wingtip', 'Fabrikam 9', 'Adatum', 'Fabrikam 10']],
    ['partner', false, ['Adatum', 'Fabrikam 9', 'Fabrikam 10', 'Wingtip']],
    ['partner', true, ['Wingtip', 'Fabrikam 10', 'Fabrikam 9', 'Adatum']],
    ['access', false, ['Wingtip', 'Fabrikam 9', 'Adatum', 'Fabrikam 10']],
    ['roles', true, ['Fabrikam 9', 'Wingtip', 'Fabrikam 10', 'Adatum']],
    ['until', false, ['Fabrikam 9', 'Fabrikam 10', 'Wingtip', 'Adatum']],
    ['until', true, ['Fabrikam 10', 'Fabrikam 9', 'Wingtip', 'Adatum']],
  ] as const)('by %s, descending %s', (by, descending, names) => {
    expect(namesBy(by, descending)).toEqual(names);
  });

  test('by the worst danger first before anybody asks for another order', () => {
    expect(FIRST_ORDER).toEqual({ by: 'danger', descending: false });
  });

  test('the other way round by a second press on the same column alone', () => {
    const once = nextOrder(FIRST_ORDER, 'partner');
    expect(once).toEqual({ by: 'partner', descending: false });
    expect(nextOrder(once, 'partner')).toEqual({ by: 'partner', descending: true });
    expect(nextOrder(nextOrder(once, 'partner'), 'until').descending).toBe(false);
  });

  test('with every row once', () => {
    fc.assert(
      fc.property(anyRows, anyOrder, (rows, order) => {
        const keys = sortRows(rows, order).map(({ key }) => key);
        expect([...keys].sort()).toEqual(rows.map(({ key }) => key).sort());
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test('with rows that are alike left as they were, and the same when sorted again', () => {
    fc.assert(
      fc.property(anyRows, anyOrder, anyOrder, (rows, order, before) => {
        const sorted = sortRows(sortRows(rows, before), order);
        expect(sortRows(sorted, order)).toEqual(sorted);
        const same = rows.map((one) => ({ ...one, grant: { ...one.grant, roles: [] } }));
        expect(sortRows(same, { by: 'roles', descending: order.descending })).toEqual(same);
      }),
    );
  });

  test('with those last that have nothing in the column', () => {
    fc.assert(
      fc.property(anyRows, fc.boolean(), (rows, descending) => {
        const ends = sortRows(rows, { by: 'until', descending }).map(({ grant }) => grant.until);
        const first = ends.indexOf(undefined);
        if (first >= 0) expect(ends.slice(first).every((end) => end === undefined)).toBe(true);
      }),
    );
  });
});
