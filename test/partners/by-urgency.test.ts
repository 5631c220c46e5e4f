import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RelationshipRow } from '../../lib/domain/page';
import { byUrgency } from '../../lib/partners/by-urgency';
import { DANGERS } from '../../lib/partners/danger';
import { type Look, overviewAfter } from './readings';

const LONG_AGO = '2026-07-01T09:00:00.000Z';
const BEFORE = '2026-11-18T09:00:00.000Z';
const NOW = '2026-11-20T09:00:00.000Z';

const row = (partner: string, changes: Partial<RelationshipRow> = {}): RelationshipRow => ({
  partner,
  access: ['gdap'],
  roleNames: ['Reports Reader'],
  rolesComplete: true,
  ...changes,
});
const strong = ['User Administrator'];

const ROWS: Readonly<Record<string, Partial<RelationshipRow>>> = {
  calm: { until: '2028-01-01' },
  strong: { roleNames: strong, until: '2028-01-01' },
  extends: { autoExtendDays: 180 },
  ends: { until: '2026-12-01' },
  over: { until: '2026-11-01', roleNames: strong },
  global: { roleNames: ['Global Administrator'] },
  delegated: { access: ['dap', 'reseller'], roleNames: ['Helpdesk Administrator'] },
};
const rowsOf = (...names: string[]) => names.map((name) => row(name, ROWS[name]));

const lookAt = (looks: readonly Look[], now = NOW) => byUrgency(overviewAfter(looks).partners, now);
const named = (looks: readonly Look[], now?: string) =>
  lookAt(looks, now).partners.map(({ name }) => name);

describe('the order of partners', () => {
  test('is none where there is nobody', () => {
    expect(byUrgency([], NOW)).toEqual({
      partners: [],
      counts: { partners: 0, dap: 0, global: 0, expiring: 0, unseen: 0 },
    });
  });

  test('has DAP, then Global Administrator, then what ends or extends itself, then all others', () => {
    expect(named([{ at: NOW, rows: rowsOf(...Object.keys(ROWS)) }])).toEqual([
      'delegated',
      'global',
      'over',
      'ends',
      'extends',
      'strong',
      'calm',
    ]);
  });

  test('has who was not in the last reading before those that give no cause, and who is gone last', () => {
    const looks: Look[] = [
      { at: BEFORE, rows: [row('missed'), row('strong', ROWS['strong'])] },
      { at: NOW, rows: [row('strong', ROWS['strong']), row('calm')], whole: false },
    ];
    expect(named(looks)).toEqual(['missed', 'strong', 'calm']);
    expect(named([...looks, { at: NOW, rows: rowsOf('calm', 'strong') }])).toEqual([
      'strong',
      'calm',
      'missed',
    ]);
  });

  test('has a partner that held DAP and is gone behind all that are there', () => {
    const looks: Look[] = [
      { at: BEFORE, rows: rowsOf('delegated', 'calm') },
      { at: NOW, rows: rowsOf('calm') },
    ];
    expect(named(looks)).toEqual(['calm', 'delegated']);
    expect(lookAt(looks).counts).toEqual({
      partners: 2,
      dap: 0,
      global: 0,
      expiring: 0,
      unseen: 1,
    });
  });

  test('changes as time goes by, without a new reading', () => {
    const looks: Look[] = [{ at: LONG_AGO, rows: rowsOf('calm', 'ends', 'strong') }];
    expect(named(looks, LONG_AGO)).toEqual(['strong', 'calm', 'ends']);
    expect(named(looks)).toEqual(['ends', 'strong', 'calm']);
    expect(lookAt(looks).counts).toMatchObject({ expiring: 1, unseen: 3 });
  });

  test('ranks dangers as the ledger does', () => {
    const [calm] = overviewAfter([{ at: NOW, rows: rowsOf('calm') }]).partners;
    const all = DANGERS.flatMap((danger) => (calm ? [{ ...calm, danger }] : []));
    expect(byUrgency([...all].reverse(), NOW).partners.map(({ danger }) => danger)).toEqual(
      DANGERS,
    );
  });

  test('does not depend on the order of the list', () => {
    const all = rowsOf(...Object.keys(ROWS));
    const expected = named([{ at: NOW, rows: all }]);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (rows) => {
        expect(named([{ at: NOW, rows }])).toEqual(expected);
      }),
    );
  });
});

describe('the counts', () => {
  test('name each partner once in each kind, also where it counts in several', () => {
    const rows = [
      ...rowsOf('delegated', 'ends', 'over', 'calm'),
      row('delegated', { roleNames: ['Global Administrator'], relationship: 'one' }),
      row('delegated', { roleNames: ['Global Administrator'], relationship: 'two' }),
    ];
    expect(lookAt([{ at: NOW, rows }]).counts).toEqual({
      partners: 4,
      dap: 1,
      global: 1,
      expiring: 2,
      unseen: 0,
    });
  });

  test('do not call a partner unseen of which one grant was seen', () => {
    const looks: Look[] = [
      { at: BEFORE, rows: [row('one', { relationship: 'a' }), row('one', { relationship: 'b' })] },
      { at: NOW, rows: [row('one', { relationship: 'a' })], whole: false },
    ];
    expect(lookAt(looks).counts.unseen).toBe(0);
  });
});
