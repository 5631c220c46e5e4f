import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HeldAccess, RelationshipRow } from '../../lib/domain/page';
import { changesBetween } from '../../lib/partners/changes';
import { grantSchema } from '../../lib/partners/holding';
import { nameKey } from '../../lib/roles/name-key';
import { row } from '../requests/combinations';
import { type Look, ledgerAfter, stored } from './readings';

const MONDAY = '2026-11-16T09:00:00.000Z';
const TUESDAY = '2026-11-17T09:00:00.000Z';
const FRIDAY = '2026-11-20T09:00:00.000Z';
const PARTNER = '5ce90100-7e57-4aaa-8bbb-000000000100';
const OTHER = '5ce90100-7e57-4aaa-8bbb-000000000200';
const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';
const READERS = '88d8e3e3-8f55-4a1e-953a-9b9898b8876b';

const gdap = (changes: Partial<RelationshipRow> = {}) => row({ access: ['gdap'], ...changes });
const names = (looks: readonly Look[]) => ledgerAfter(looks).partners.map(({ name }) => name);
const changesFrom = (first: readonly RelationshipRow[], second: readonly RelationshipRow[]) => {
  const looks = [
    { at: MONDAY, rows: first },
    { at: FRIDAY, rows: second },
  ];
  return changesBetween(ledgerAfter(looks.slice(0, 1)), ledgerAfter(looks));
};

describe('a ledger', () => {
  test('keeps whom a later reading does not show: gone where that was whole, unseen where it was not', () => {
    const looks = (whole: boolean) => [
      { at: MONDAY, rows: [row(), row({ partner: 'Fabrikam' })] },
      { at: FRIDAY, rows: [row()], whole },
    ];
    const fabrikam = (whole: boolean) =>
      ledgerAfter(looks(whole)).partners.find(({ name }) => name === 'Fabrikam')?.grants[0];
    expect(fabrikam(true)).toMatchObject({ unseen: true, gone: true, lastSeen: MONDAY });
    expect(fabrikam(false)).toMatchObject({ unseen: true, gone: false, lastSeen: MONDAY });
  });

  test('does not call an app gone, because the list never shows one', () => {
    const looks = [
      { at: MONDAY, rows: [row({ partner: 'Mailer', access: ['app'] })] },
      { at: FRIDAY, rows: [row()] },
    ];
    const mailer = ledgerAfter(looks).partners.find(({ name }) => name === 'Mailer');
    expect(mailer?.grants[0]).toMatchObject({ kind: 'app', gone: false });
  });

  test('names the dangerous first', () => {
    const rows = [
      row({ partner: 'Reader', access: ['gdap'], roleIds: [READERS] }),
      row({ partner: 'Adatum' }),
      row({ partner: 'Cut', access: ['gdap'], rolesComplete: false }),
      row({ partner: 'Global', access: ['gdap'], roleIds: [GLOBAL] }),
      row({ partner: 'Lamp', access: ['gdap'], roleNames: ['Lighthouse Keeper'] }),
      row({ partner: 'Dap', access: ['dap', 'reseller'] }),
    ];
    expect(names([{ at: MONDAY, rows }])).toEqual([
      ...['Dap', 'Global', 'Lamp', 'Cut', 'Adatum', 'Reader'],
    ]);
  });

  test('is one partner whether the reading told its tenant id or not', () => {
    const looks = [
      { at: MONDAY, rows: [row()] },
      { at: FRIDAY, rows: [row({ tenantId: PARTNER })] },
    ];
    expect(ledgerAfter(looks).partners).toMatchObject([{ name: 'Contoso', tenantId: PARTNER }]);
  });

  test('keeps two partners of one name apart where both have a tenant id', () => {
    const rows = [row({ tenantId: PARTNER }), row({ tenantId: OTHER, access: ['dap'] })];
    expect(ledgerAfter([{ at: MONDAY, rows }]).partners).toHaveLength(2);
    const nameless = { at: FRIDAY, rows: [row()], whole: false };
    expect(ledgerAfter([{ at: MONDAY, rows }, nameless]).partners).toHaveLength(3);
  });

  test('is one relationship by id, by name, or by neither where only one can be meant', () => {
    const id = { relationshipId: `${OTHER}-${PARTNER}` };
    const looks = [
      { at: MONDAY, rows: [gdap({ tenantId: PARTNER, relationship: 'Support', ...id })] },
      { at: TUESDAY, rows: [gdap({ relationship: 'support' })] },
      { at: FRIDAY, rows: [gdap()] },
    ];
    const [partner, ...others] = ledgerAfter(looks).partners;
    expect(others).toEqual([]);
    expect(partner?.grants).toMatchObject([{ relationship: 'support', gone: false }]);
  });

  test('keeps two relationships of one name apart by their ids', () => {
    const rows = [
      gdap({ tenantId: PARTNER, relationship: 'Support', relationshipId: 'one' }),
      gdap({ tenantId: PARTNER, relationship: 'Support', relationshipId: 'two' }),
    ];
    const looks = [
      { at: MONDAY, rows },
      { at: FRIDAY, rows: [gdap({ tenantId: PARTNER, relationship: 'Support' })] },
    ];
    expect(ledgerAfter(looks).partners[0]?.grants).toHaveLength(3);
  });

  test('lets a cut list take no role away', () => {
    const looks = [
      { at: MONDAY, rows: [gdap({ roleIds: [READERS, GLOBAL] })] },
      { at: FRIDAY, rows: [gdap({ roleIds: [READERS], rolesComplete: false })] },
    ];
    const [grant] = ledgerAfter(looks).partners[0]?.grants ?? [];
    expect(grant?.roles.map(({ id }) => id)).toEqual([GLOBAL, READERS]);
    expect(grant?.rolesComplete).toBe(true);
    expect(changesBetween(ledgerAfter(looks.slice(0, 1)), ledgerAfter(looks))).toEqual([]);
  });

  test('does not take another language for a change', () => {
    const english = gdap({
      roleNames: ['Global Administrator'],
      status: 'Active',
      period: '1/2/27',
    });
    const german = gdap({
      roleNames: ['Globaler Administrator'],
      status: 'Aktiv',
      period: '2.1.27',
    });
    expect(changesFrom([english], [german])).toEqual([]);
    const look = (at: string, shown: RelationshipRow) => ({ at, rows: [shown] });
    const [partner] = ledgerAfter([look(MONDAY, english), look(FRIDAY, german)]).partners;
    expect(partner?.grants[0]?.printed).toEqual({ at: FRIDAY, period: '2.1.27', status: 'Aktiv' });
  });

  test('marks what Microsoft made when it moved partners away from DAP', () => {
    const rows = [gdap({ relationship: 'MLT_abcdef01_12345678_20230601' })];
    expect(ledgerAfter([{ at: MONDAY, rows }]).partners[0]?.grants[0]?.microsoftMade).toBe(true);
  });
});

describe('what became different', () => {
  test.each<[string, RelationshipRow[], RelationshipRow[], object[]]>([
    ['a new partner', [], [row()], [{ kind: 'new' }]],
    ['a partner that is gone', [row()], [], [{ kind: 'gone' }]],
    [
      'DAP that was gained',
      [row({ access: ['reseller'] })],
      [row({ access: ['reseller', 'dap'] })],
      [{ kind: 'changed', changes: [{ what: 'access-gained', access: ['dap'] }] }],
    ],
    [
      'DAP that was lost',
      [row({ access: ['reseller', 'dap'] })],
      [row({ access: ['reseller'] })],
      [{ kind: 'changed', changes: [{ what: 'access-lost', access: ['dap'] }] }],
    ],
    [
      'roles that were added and removed',
      [gdap({ roleIds: [READERS] })],
      [gdap({ roleIds: [GLOBAL] })],
      [
        {
          kind: 'changed',
          changes: [
            { what: 'roles-gained', roles: ['Global Administrator'] },
            { what: 'roles-lost', roles: ['Directory Readers'] },
          ],
        },
      ],
    ],
    [
      'an end that moved',
      [gdap({ until: '2027-01-01' })],
      [gdap({ until: '2027-06-30' })],
      [{ changes: [{ what: 'until', from: '2027-01-01', to: '2027-06-30' }] }],
    ],
    ['an end that was only learned', [gdap()], [gdap({ until: '2027-06-30' })], []],
    ['a list that was cut and now is whole', [gdap({ rolesComplete: false })], [gdap()], []],
    ['nothing', [row(), gdap()], [gdap(), row()], []],
  ])('%s', (_, first, second, expected) => {
    expect(changesFrom(first, second)).toMatchObject(expected);
    expect(changesFrom(first, second)).toHaveLength(expected.length);
  });

  test('a partner that is there again', () => {
    const looks = [
      { at: MONDAY, rows: [row()] },
      { at: TUESDAY, rows: [] },
      { at: FRIDAY, rows: [row()] },
    ];
    const before = ledgerAfter(looks.slice(0, 2));
    expect(changesBetween(before, ledgerAfter(looks))).toMatchObject([{ kind: 'back' }]);
  });
});

const access = fc.subarray<HeldAccess>(['dap', 'reseller', 'indirect-reseller', 'oem', 'other']);
const someRow: fc.Arbitrary<RelationshipRow> = fc
  .record({
    partner: fc.constantFrom('Contoso', 'contoso ', 'Fabrikam'),
    tenantId: fc.constantFrom(undefined, PARTNER, OTHER),
    access: fc.oneof(fc.constant<HeldAccess[]>(['gdap']), access),
    relationship: fc.constantFrom(undefined, 'Support', 'Sales'),
    relationshipId: fc.constantFrom(undefined, 'one', 'two'),
    roleIds: fc.subarray([GLOBAL, READERS]),
    rolesComplete: fc.boolean(),
    until: fc.constantFrom(undefined, '2027-01-01', '2027-06-30'),
    autoExtendDays: fc.constantFrom(undefined, 0, 180),
    period: fc.constantFrom(undefined, '1/1/2027'),
    status: fc.constantFrom(undefined, 'active', 'Aktiv'),
  })
  .map((parts) => row(JSON.parse(JSON.stringify(parts))));
const someLook: fc.Arbitrary<Look> = fc.record({
  at: fc.constantFrom(MONDAY, TUESDAY, FRIDAY, '2026-11-21T09:00:00.000Z'),
  rows: fc.array(someRow, { maxLength: 5 }),
  whole: fc.boolean(),
  allRows: fc.boolean(),
});

describe('whatever is read', () => {
  const looks = fc.array(someLook, { maxLength: 6 });

  test('any order and repetition of readings gives the same ledger', () => {
    fc.assert(
      fc.property(looks, fc.infiniteStream(fc.nat()), (given, chance) => {
        const ranked = [...given, ...given.slice(0, 2)].map((look) => ({
          look,
          rank: chance.next().value,
        }));
        const mixed = ranked.sort((one, other) => one.rank - other.rank).map(({ look }) => look);
        expect(ledgerAfter(mixed)).toEqual(ledgerAfter(given));
      }),
      { numRuns: 500 },
    );
  });

  test('it can be stored and read again', () => {
    fc.assert(
      fc.property(looks, (given) => {
        for (const grant of stored(given).grants.values()) {
          expect(grantSchema.parse(structuredClone(grant))).toEqual(grant);
        }
      }),
    );
  });

  test('every row of a reading is in some grant, and no partner that was ever seen is missing', () => {
    fc.assert(
      fc.property(looks, (given) => {
        const { partners } = ledgerAfter(given);
        const isThere = ({ partner, tenantId }: RelationshipRow) =>
          partners.some(
            (one) =>
              (tenantId !== undefined && one.tenantId === tenantId) ||
              one.grants.some(({ past }) =>
                past.some(({ holding }) => nameKey(holding.name) === nameKey(partner)),
              ),
          );
        expect(given.flatMap(({ rows }) => rows).filter((one) => !isThere(one))).toEqual([]);
      }),
    );
  });

  test('reading the same again changes nothing', () => {
    fc.assert(
      fc.property(looks, (given) => {
        const last = given.at(-1);
        if (last === undefined) return;
        const again = [...given, last];
        expect(changesBetween(ledgerAfter(given), ledgerAfter(again))).toEqual([]);
      }),
    );
  });
});

describe('how dangerous a grant is', () => {
  const dangerOf = (...rows: RelationshipRow[]) => ledgerAfter([{ at: MONDAY, rows }]).partners;

  test('a kind of access that nobody understood is never limited', () => {
    expect(dangerOf(row({ access: ['other'] }))).toMatchObject([{ danger: 'unread' }]);
    expect(dangerOf(row({ access: ['reseller'] }))).toMatchObject([{ danger: 'limited' }]);
  });

  test('an app without permissions that were read is never limited', () => {
    expect(dangerOf(row({ access: ['app'] }))).toMatchObject([{ danger: 'unread' }]);
  });
});
