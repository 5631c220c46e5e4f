import { describe, expect, test } from 'vitest';
import { headlineOf } from '../../lib/checks/headline';
import { type PageSeen, viewPage } from '../../lib/checks/view-page';
import type { DataStatement } from '../../lib/domain/data';
import { failure, success } from '../../lib/domain/result';
import { link, page, row } from '../requests/combinations';

const none = (answer: string, said: Partial<DataStatement> = {}): DataStatement => ({
  answer,
  rows: [],
  ...said,
});
const BOTH = [none('gdap-relationships'), none('partners')];

const told = (seen: Partial<PageSeen>) => {
  const view = viewPage({
    flow: 'partner-relationships',
    link: link({ flow: 'partner-relationships', dap: 'not-applicable' }),
    words: failure('no-rows'),
    heard: BOTH,
    settled: true,
    late: false,
    ...seen,
  });
  return [view.state, view.assessment.verdict, headlineOf(view)];
};

describe('a list of partners without rows', () => {
  test.each([
    ['in the newer lists', BOTH],
    ['in the older lists', [none('get-partners'), none('gdap-relationships')]],
    ['in three lists', [...BOTH, none('get-partners')]],
  ])('has no partners where the data names none %s, and is never clear', (_, heard) => {
    expect(told({ heard })).toEqual(['assessed', 'caution', 'partners_none']);
  });

  test.each<[what: string, seen: Partial<PageSeen>]>([
    ['nothing was heard', { heard: [] }],
    ['only granular relationships were heard of', { heard: [none('gdap-relationships')] }],
    ['only other partners were heard of', { heard: [none('partners'), none('get-partners')] }],
    ['an answer names somebody', { heard: [...BOTH, none('get-partners', { rows: [row()] })] }],
    ['it named somebody before', { heard: [none('partners', { rows: [row()] }), ...BOTH] }],
    [
      'an answer was refused',
      { heard: [BOTH[0] ?? none(''), { answer: 'partners', refused: true }] },
    ],
    ['an answer was refused once', { heard: [...BOTH, { answer: 'partners', refused: true }] }],
    ['the answers are others', { heard: [none('gdap'), none('reseller')] }],
    ['the page could hold rows', { words: failure('no-table') }],
    ['the page shows nothing', { words: failure('nothing-rendered') }],
    ['the page is another', { flow: 'gdap' }],
  ])('stays unreadable where %s', (_, seen) => {
    expect(told({ late: true, ...seen })).toEqual(['unreadable', 'cannot-tell', 'unreadable']);
  });

  test('is waited for until the page is at rest, and unreadable where it never is', () => {
    expect(told({ settled: false })).toEqual(['waiting', 'cannot-tell', 'waiting']);
    expect(told({ settled: false, late: true })[0]).toBe('unreadable');
  });
});

test('an empty table says no more than its rows, where the data does not confirm it', () => {
  const words = success(page({ relationships: [] }));
  expect(told({ words, heard: [] })).toEqual(['assessed', 'caution', 'partners']);
  expect(told({ words })).toEqual(['assessed', 'caution', 'partners_none']);
});
