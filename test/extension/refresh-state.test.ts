import { describe, expect, test } from 'vitest';
import {
  afterReading,
  outcomeOf,
  PATIENCE,
  type Refresh,
  type TabSaid,
} from '../../lib/extension/refresh-state';

const START = '2026-11-20T09:00:00.000Z';
const at = (milliseconds: number) => new Date(Date.parse(START) + milliseconds).toISOString();
const SOON = at(2_000);
const TENANT = '5ce90100-7e57-4aaa-8bbb-0000000000c1';

const RUNNING: Refresh = { startedAt: START, tabId: 7, heads: {} };
const list = (allRows: boolean): NonNullable<TabSaid['list']> => ({
  tenant: TENANT,
  reading: { at: SOON, whole: allRows, allRows },
});
const SAID: TabSaid = { settled: true, unreadable: false };
const step = (said: Partial<TabSaid>, refresh = RUNNING, now = SOON) =>
  afterReading(refresh, { ...SAID, ...said }, now);
const GATHERED: Refresh = { ...RUNNING, heardAt: SOON, gathered: true };

describe('after a reading', () => {
  test('what could not be kept ends it, and is said', () => {
    expect(step({ list: list(true), fault: 'full' }).refresh.end).toEqual({
      outcome: 'not-kept',
      at: SOON,
      fault: 'full',
    });
  });

  test('a page that is no list changes nothing', () => {
    expect(step({})).toEqual({ refresh: RUNNING });
  });

  test('a list that could not be read ends it', () => {
    expect(step({ unreadable: true }).refresh.end).toEqual({ outcome: 'unreadable', at: SOON });
  });

  test('a list that is at rest and not understood ends it, whatever its rows are', () => {
    const { end } = step({ list: list(true), unreadable: true }).refresh;
    expect(end?.outcome).toBe('unreadable');
    expect(step({ list: list(false), unreadable: true, settled: false }).refresh.end).toBe(
      undefined,
    );
  });

  test('rows that still come end nothing', () => {
    expect(step({ list: list(false), settled: false })).toEqual({
      refresh: { ...RUNNING, heardAt: SOON },
    });
  });

  test('a list that is at rest and not whole is scrolled through, once', () => {
    expect(step({ list: list(false) })).toEqual({ refresh: GATHERED, gather: true });
    expect(step({ list: list(false) }, GATHERED)).toEqual({
      refresh: { ...GATHERED, end: { outcome: 'cut', at: SOON, tenant: TENANT } },
    });
  });

  test('all rows end it', () => {
    expect(step({ list: list(true) }).refresh.end).toEqual({
      outcome: 'done',
      at: SOON,
      tenant: TENANT,
    });
  });

  test.each(['cut', 'unreadable', 'not-kept'] as const)(
    'all rows that come later replace the end %s',
    (outcome) => {
      const ended: Refresh = { ...GATHERED, end: { outcome, at: SOON } };
      expect(step({ list: list(true) }, ended, at(90_000)).refresh.end?.outcome).toBe('done');
    },
  );

  test('nothing changes what was whole once', () => {
    const { refresh } = step({ list: list(true) });
    for (const said of [{ unreadable: true }, { list: list(false) }, { fault: 'full' as const }]) {
      expect(step(said, refresh, at(9_000))).toEqual({ refresh });
    }
  });
});

describe('how it stands', () => {
  const here = { signIn: false };
  const signIn = { signIn: true };
  test.each([
    ['before there is a tab', { ...RUNNING, tabId: undefined }, undefined, 1_000, 'running'],
    ['without a tab for long', { ...RUNNING, tabId: undefined }, undefined, PATIENCE, 'no-answer'],
    ['at first', RUNNING, here, 1_000, 'running'],
    ['when the tab is closed', RUNNING, undefined, 1_000, 'closed'],
    ['on a sign-in page', RUNNING, signIn, 1_000, 'sign-in'],
    ['on a sign-in page for long', RUNNING, signIn, 2 * PATIENCE, 'sign-in'],
    ['without a word', RUNNING, here, PATIENCE, 'no-answer'],
    ['with a word of late', GATHERED, here, PATIENCE, 'running'],
    ['with words that never end', { ...GATHERED, heardAt: at(299_000) }, here, 300_000, 'cut'],
    ['with a word that was the last', GATHERED, here, PATIENCE + 2_000, 'cut'],
  ] as const)('%s', (_, state, tab, milliseconds, outcome) => {
    const { tabId, ...rest } = state;
    const refresh = tabId === undefined ? rest : { ...rest, tabId };
    expect(outcomeOf(refresh, tab, at(milliseconds))).toBe(outcome);
  });

  test.each(['done', 'cut', 'not-kept', 'unreadable'] as const)(
    'it stays %s after the tab is closed',
    (outcome) => {
      const ended: Refresh = { ...RUNNING, end: { outcome, at: SOON } };
      expect(outcomeOf(ended, undefined, at(PATIENCE))).toBe(outcome);
    },
  );
});
