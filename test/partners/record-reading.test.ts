import { describe, expect, test } from 'vitest';
import type { RelationshipRow } from '../../lib/domain/page';
import { EMPTY_LEDGER, type Ledger, ledgerSchema } from '../../lib/partners/ledger';
import { accessOf, byDanger, recordReading, seenLast } from '../../lib/partners/record-reading';
import { DAP_ROW, row } from '../requests/combinations';

const MONDAY = '2026-11-16T09:00:00.000Z';
const FRIDAY = '2026-11-20T09:00:00.000Z';

const recorded = (rows: RelationshipRow[], ledger: Ledger = EMPTY_LEDGER, now = MONDAY) =>
  recordReading(ledger, { rows, whole: true }, now);
const namesIn = (ledger: Ledger) => ledger.partners.map(({ name }) => name);

describe('recordReading', () => {
  test('an empty reading makes nobody vanish', () => {
    const ledger = recorded([], recorded([row(), DAP_ROW]), FRIDAY);
    expect(namesIn(ledger)).toEqual(['Contoso', 'Fabrikam']);
    expect(ledger.readAt).toBe(FRIDAY);
  });

  test('a partner that is not shown keeps what it held and when it was seen', () => {
    const before = recorded([row(), DAP_ROW]);
    const after = recorded([row()], before, FRIDAY);
    expect(after.partners.map(({ name, seenAt }) => [name, seenAt])).toEqual([
      ['Contoso', FRIDAY],
      ['Fabrikam', MONDAY],
    ]);
    expect(after.partners[1]).toEqual(before.partners[1]);
    expect(after.partners.map((partner) => seenLast(after, partner))).toEqual([true, false]);
  });

  test('a reading that is not whole is marked so', () => {
    const ledger = recordReading(EMPTY_LEDGER, { rows: [row()], whole: false }, MONDAY);
    expect(ledger.whole).toBe(false);
  });

  test('what was known before is not changed', () => {
    const before = recorded([row()]);
    const copy = structuredClone(before);
    recorded([row({ access: ['dap'] })], before, FRIDAY);
    expect(before).toEqual(copy);
    expect(EMPTY_LEDGER).toEqual({ version: 1, readAt: null, whole: true, partners: [] });
  });

  test('a new partner is taken in with everything its row says', () => {
    const shown = row({
      access: ['gdap'],
      relationship: 'Support',
      roleNames: ['Global admin', 'Lighthouse Keeper'],
      rolesComplete: false,
      period: '730 days',
      status: 'Active',
    });
    expect(recorded([shown]).partners).toEqual([
      {
        name: 'Contoso',
        seenAt: MONDAY,
        grants: [
          {
            access: ['gdap'],
            relationship: 'Support',
            roles: [
              {
                id: '62e90394-69f5-4237-9190-012177145e10',
                name: 'Global admin',
                grade: 'privileged',
              },
              { name: 'Lighthouse Keeper', grade: 'unknown' },
            ],
            rolesComplete: false,
            period: '730 days',
            status: 'Active',
          },
        ],
      },
    ]);
  });

  test('a partner that changed holds what the newer reading says', () => {
    const after = recorded([row()], recorded([row({ access: ['dap', 'reseller'] })]), FRIDAY);
    expect(after.partners.map(accessOf)).toEqual([['reseller']]);
  });

  test('several rows of one partner are its several grants', () => {
    const [partner] = recorded([row(), DAP_ROW, row({ access: ['gdap'] })]).partners;
    expect(partner?.grants.map(({ access }) => access)).toEqual([['reseller'], ['gdap']]);
  });

  test('a tenant id that was once known is kept', () => {
    const tenantId = '11111111-2222-4333-8444-555555555555';
    const before = recorded([row()]);
    const known = { ...before, partners: before.partners.map((one) => ({ ...one, tenantId })) };
    expect(recorded([row()], known, FRIDAY).partners[0]?.tenantId).toBe(tenantId);
  });

  test.each([['__proto__'], ['constructor'], ['x'.repeat(1000)], ['<b>Contoso</b>']])(
    'a partner named %s is recorded like any other, and can be read again',
    (partner) => {
      const ledger = recorded([row({ partner, roleNames: ['y'.repeat(1000)] })]);
      expect(namesIn(ledger)).toEqual([partner]);
      expect(ledgerSchema.parse(JSON.parse(JSON.stringify(ledger)))).toEqual(ledger);
    },
  );
});

describe('the order of partners', () => {
  test('access is told once each, the most dangerous first', () => {
    const rows = [
      row({ access: ['app', 'reseller'] }),
      row({ access: ['oem', 'gdap', 'indirect-reseller'] }),
      row({ access: ['other', 'dap', 'reseller'] }),
    ];
    expect(recorded(rows).partners.map(accessOf)).toEqual([
      ['dap', 'gdap', 'reseller', 'indirect-reseller', 'oem', 'app', 'other'],
    ]);
  });

  test('DAP stands first, then strong or unknown roles, then the rest by name', () => {
    const ledger = recorded([
      row({ partner: 'Zeta' }),
      row({ partner: 'Adatum', roleNames: ['Reports Reader'] }),
      row({ partner: 'Tailspin', access: ['gdap'], roleNames: ['Lighthouse Keeper'] }),
      row({ partner: 'Proseware', access: ['gdap'], roleNames: ['User Administrator'] }),
      DAP_ROW,
    ]);
    const before = namesIn(ledger);
    expect(byDanger(ledger.partners).map(({ name }) => name)).toEqual([
      'Fabrikam',
      'Proseware',
      'Tailspin',
      'Adatum',
      'Zeta',
    ]);
    expect(namesIn(ledger)).toEqual(before);
  });
});
