import { describe, expect, test } from 'vitest';
import type { Happening, LedgerEvent } from '../../../lib/partners/event';
import { chainEvents, NO_EVENTS } from '../../../lib/partners/event-chain';
import { missingEvents } from '../../../lib/sheets/partners/partners-book';
import { sinceReview } from '../../../lib/sheets/partners/since-review';
import { CUSTOMER } from '../../partners/readings';

const happened = (
  kind: Happening['kind'],
  at: string,
  name = '',
  changes: Partial<Happening> = {},
): Happening => ({
  at: `2026-11-${at}T09:00:00.000Z`,
  tenant: CUSTOMER,
  kind,
  ...(name !== '' && { partner: { key: `name:${name}`, name } }),
  ...changes,
});
const chained = (...all: readonly Happening[]): LedgerEvent[] => chainEvents(NO_EVENTS, all);
const read = (at: string, whole = true) => happened('list-read', at, '', { count: 1, whole });
const told = (events: readonly LedgerEvent[]) =>
  sinceReview(events).events.map(({ kind, partner }) => `${kind} ${partner?.name}`);

describe('what changed', () => {
  test('is nothing, and compared with nothing, where nothing ever happened', () => {
    expect(sinceReview([])).toEqual({ events: [] });
  });

  test('is also told where the list was never read', () => {
    const events = chained(happened('approved', '01', 'Contoso'));
    expect(sinceReview(events).since).toBeUndefined();
    expect(told(events)).toEqual(['approved Contoso']);
  });

  test('is without what the first reading told, where there was no review', () => {
    const events = chained(
      read('01'),
      happened('new', '01', 'Contoso'),
      happened('new', '02', 'Fabrikam'),
    );
    expect(sinceReview(events).since).toEqual({
      what: 'first-reading',
      at: '2026-11-01T09:00:00.000Z',
    });
    expect(told(events)).toEqual(['new Fabrikam']);
  });

  test('counts a list that needed a while to be there as one reading', () => {
    const later = (minutes: string) => ({ at: `2026-11-01T09:${minutes}:00.000Z` });
    const events = chained(
      read('01', false),
      happened('new', '01', 'Contoso'),
      { ...read('01'), ...later('05') },
      { ...happened('new', '01', 'Fabrikam'), ...later('05') },
      { ...happened('new', '01', 'Wingtip'), ...later('50') },
    );
    expect(told(events)).toEqual(['new Wingtip']);
  });

  test('does not wait for a whole list of another day', () => {
    const events = chained(read('01', false), happened('new', '02', 'Contoso'), read('03'));
    expect(told(events)).toEqual(['new Contoso']);
  });

  test('is counted from the last review that was closed', () => {
    const events = chained(
      read('01'),
      happened('new', '02', 'Contoso'),
      happened('review-closed', '03'),
      happened('gone', '03', 'Adatum'),
      happened('review-closed', '04'),
      happened('review-opened', '05'),
      happened('new', '04', 'Fabrikam'),
    );
    expect(sinceReview(events).since).toEqual({ what: 'review', at: '2026-11-04T09:00:00.000Z' });
    expect(told(events)).toEqual(['new Fabrikam']);
  });

  test('comes with the worst first, and what takes away last', () => {
    const events = chained(
      read('01'),
      happened('gone', '02', 'had DAP', { access: ['dap'] }),
      happened('new', '02', 'reseller', { access: ['reseller'] }),
      happened('changed', '02', 'lost a role', {
        access: ['gdap'],
        changes: [{ what: 'roles-lost', roles: ['Reports Reader'] }],
      }),
      happened('new', '02', 'strong', { access: ['gdap'], roles: ['User Administrator'] }),
      happened('changed', '02', 'got DAP', {
        access: ['dap'],
        changes: [{ what: 'access-gained', access: ['dap'] }],
      }),
      happened('new', '02', 'equal', { access: ['gdap'], roles: ['Global Administrator'] }),
      happened('new', '03', 'reseller too', { access: ['reseller'] }),
    );
    expect(told(events)).toEqual([
      'changed got DAP',
      'new equal',
      'new strong',
      'new reseller too',
      'new reseller',
      'gone had DAP',
      'changed lost a role',
    ]);
  });
});

describe('events that are missing', () => {
  test.each([
    [[], 0],
    [[1, 2, 3], 0],
    [[1, 3, 4], 1],
    [[4], 3],
  ])('%j', (numbers, missing) => {
    const events = chained(...[1, 2, 3, 4].map(() => read('01')));
    const kept = events.filter(({ seq }) => numbers.some((number) => number === seq));
    expect(missingEvents(kept)).toBe(missing);
  });
});
