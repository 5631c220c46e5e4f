import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/checks/assess';
import type { DataStatement } from '../../lib/domain/data';
import type { HeldAccess, PageStatement } from '../../lib/domain/page';
import { heldFlow } from '../../lib/requests/held-flow';
import { mergeWitnesses } from '../../lib/requests/merge-witnesses';
import { link, page, READINGS, row } from './combinations';

const ROLES = ['Global Administrator'];
const held = (...access: HeldAccess[]): PageStatement =>
  page({ roleNames: ROLES, held: true, relationships: [row({ access, roleNames: ROLES })] });
const request = (shown: PageStatement, heard: DataStatement[] = [], said = {}) =>
  mergeWitnesses({
    flow: 'gdap',
    link: link({ flow: 'gdap', dap: 'not-applicable', ...said }),
    page: shown,
    reading: 'read',
    heard,
  });

describe('the flow of a relationship that is held with DAP', () => {
  test.each<[access: HeldAccess[], flow: string]>([
    [['dap', 'reseller'], 'reseller'],
    [['dap', 'indirect-reseller'], 'indirect-reseller'],
    [['dap', 'oem'], 'oem'],
    [['dap'], 'reseller'],
    [['gdap'], 'gdap'],
    [[], 'gdap'],
  ])('is that of the seller: %j, %s', (access, flow) => {
    expect(request(held(...access)).flow).toBe(flow);
  });

  test.each<[what: string, shown: PageStatement]>([
    ['that is only asked for', page({ relationships: [row({ access: ['dap', 'reseller'] })] })],
    ['without a row', page({ held: true })],
  ])('is nothing of a page %s', (_, shown) => {
    expect(heldFlow(shown, 'read')).toBeUndefined();
  });

  test.each(READINGS.filter((reading) => reading !== 'read'))(
    'is not known while the page is %s',
    (reading) => {
      expect(heldFlow(held('dap', 'reseller'), reading)).toBeUndefined();
      expect(heldFlow(undefined, reading)).toBeUndefined();
    },
  );

  test.each<HeldAccess[]>([
    ['dap', 'reseller'],
    ['dap', 'indirect-reseller'],
    ['dap', 'oem'],
  ])('speaks of no request: %s and %s', (...access) => {
    for (const dap of ['not-applicable', 'not-requested'] as const) {
      const { verdict, findings } = assess(request(held(...access), [], { dap }));
      expect(verdict).toBe('danger');
      expect(findings.map(({ say }) => say)).toEqual([
        'roles-on-reseller-page.shown',
        'held-access.dap',
      ]);
    }
    expect(request(held(...access)).dap).toBe('not-applicable');
  });

  test('takes nothing from what was heard about an invitation', () => {
    const heard: DataStatement[] = [
      { answer: 'delegated-access', partner: { name: 'Other', tenantId: 'x' }, roleIds: ['y'] },
      { answer: 'gdap-invitation-answer', relationshipId: 'r', partner: { tenantId: 'z' } },
    ];
    expect(request(held('dap', 'reseller'), heard)).toEqual(request(held('dap', 'reseller')));
  });
});
