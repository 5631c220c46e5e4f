import { describe, expect, test } from 'vitest';
import type { RelationshipRow } from '../../lib/domain/page';
import { mergeRows } from '../../lib/requests/merge-rows';
import { page, row } from './combinations';

const TENANT = '5ce90100-7e57-4aaa-8bbb-000000000100';
const READERS = '88d8e3e3-8f55-4a1e-953a-9b9898b8876b';
const LICENSE = '4d6ac14f-3453-41d0-bef9-a3e0c569773a';

const gdap = (said: Partial<RelationshipRow> = {}) => row({ access: ['gdap'], ...said });
const merge = (shown: RelationshipRow[], told: RelationshipRow[], whole = true) =>
  mergeRows(page({ relationships: shown, whole }), [{ answer: 'a', rows: told }]);

describe('mergeRows', () => {
  test('a page that is no list has no rows, whatever the data holds', () => {
    expect(mergeRows(page(), [{ answer: 'a', rows: [row()] }])).toBeUndefined();
    expect(mergeRows(undefined, [{ answer: 'a', rows: [row()] }])).toBeUndefined();
  });

  test('a row that the page cuts short is completed by the data', () => {
    const shown = gdap({ roleNames: ['Directory readers'], rolesComplete: false });
    const told = gdap({ tenantId: TENANT, roleIds: [READERS, LICENSE] });
    const merged = merge([shown], [told]);
    expect(merged?.rows).toEqual([
      {
        ...shown,
        tenantId: TENANT,
        roleIds: [READERS, LICENSE],
        rolesComplete: true,
        by: ['words', 'data'],
      },
    ]);
    expect(merged?.complete).toBe(true);
  });

  test.each([
    ['does not name a role that is shown', gdap({ roleIds: [LICENSE] })],
    ['holds entries that are no roles', gdap({ roleIds: [READERS], rolesComplete: false })],
    ['names no roles', gdap()],
  ])('a cut row stays cut where the data %s', (_, told) => {
    const shown = gdap({ roleNames: ['Directory readers'], rolesComplete: false });
    expect(merge([shown], [told])?.complete).toBe(false);
  });

  test('rows that only the data knows are added, none is taken away', () => {
    const merged = merge([row()], [row({ partner: 'Fabrikam', tenantId: TENANT })]);
    expect(merged?.rows.map(({ partner }) => partner)).toEqual(['Contoso', 'Fabrikam']);
    expect(merged?.rows.map(({ by }) => by)).toEqual([['words'], ['data']]);
    expect(merge([row()], [])?.rows).toEqual([row({ by: ['words'] })]);
  });

  test('two answers about one partner make one row', () => {
    const merged = merge(
      [],
      [row({ tenantId: TENANT }), row({ access: ['dap'], tenantId: TENANT, roleIds: [READERS] })],
    );
    expect(merged?.rows).toHaveLength(1);
    expect(merged?.rows[0]?.access).toEqual(['reseller', 'dap']);
  });

  test('granular relationships of one partner stay apart', () => {
    const told = [
      gdap({ relationship: 'One', roleIds: [READERS] }),
      gdap({ relationship: 'Two', roleIds: [LICENSE] }),
    ];
    expect(merge([], told)?.rows).toHaveLength(2);
    const shown = [gdap({ roleNames: ['License Administrator'], rolesComplete: false })];
    expect(merge(shown, told)?.rows.map(({ roleIds }) => roleIds)).toEqual([[LICENSE], [READERS]]);
  });

  test('two relationships of one name that end on different days stay apart', () => {
    const shown = [
      gdap({ relationship: 'Support', roleNames: ['Directory readers'] }),
      gdap({
        relationship: 'Support',
        roleNames: ['License Administrator'],
        rolesComplete: false,
      }),
    ];
    const told = [
      gdap({ relationship: 'Support', roleIds: [READERS], period: '2027-08-02' }),
      gdap({ relationship: 'Support', roleIds: [LICENSE, READERS], period: '2027-04-02' }),
    ];
    const merged = merge(shown, told);
    expect(merged?.rows.map(({ roleIds }) => roleIds)).toEqual([[READERS], [LICENSE, READERS]]);
    expect(merged?.complete).toBe(true);
  });

  test('a partner without a name takes it from another answer, or goes by its tenant id', () => {
    const nameless = gdap({ partner: '', tenantId: TENANT });
    expect(merge([], [nameless])?.rows[0]?.partner).toBe(TENANT);
    const named = row({ partner: 'Fabrikam', tenantId: TENANT });
    expect(merge([], [named, nameless])?.rows.map(({ partner }) => partner)).toEqual([
      'Fabrikam',
      'Fabrikam',
    ]);
  });

  test('a list of which rows are missing is not complete, however much the data adds', () => {
    expect(merge([row()], [row({ partner: 'Fabrikam' })], false)?.complete).toBe(false);
  });
});
