import { describe, expect, test } from 'vitest';
import { headlineOf } from '../../lib/checks/headline';
import { type PageSeen, viewPage } from '../../lib/checks/view-page';
import type { RequestStatus } from '../../lib/domain/data';
import type { PageStatement } from '../../lib/domain/page';
import { failure, success } from '../../lib/domain/result';
import { link, page } from '../requests/combinations';

const MODEST = 'Reports Reader';
const STRONG = 'Global Administrator';

const gdap = (status: RequestStatus | undefined, seen: Partial<PageSeen>) =>
  headlineOf(
    viewPage({
      link: link({ flow: 'gdap', dap: 'not-applicable', relationshipId: 'a' }),
      words: failure('nothing-rendered'),
      heard: [{ answer: 'gdap-invitation-answer', relationshipId: 'a', ...(status && { status }) }],
      settled: true,
      late: false,
      ...seen,
    }),
  );
const shown = (role: string, said: Partial<PageStatement> = {}) => ({
  words: success(page({ roleNames: [role], open: false, ...said })),
});

describe('the headline over a request for granular privileges', () => {
  test.each<[what: string, status: RequestStatus, seen: Partial<PageSeen>, headline: string]>([
    ['accepted, with modest roles', 'accepted', shown(MODEST), 'accepted_already'],
    ['accepted, with strong ones', 'accepted', shown(STRONG), 'accepted_already_strong'],
    ['ended, with modest roles', 'ended', shown(MODEST), 'ended'],
    ['ended, with strong ones', 'ended', shown(STRONG), 'ended'],
    [
      'accepted, and its list is cut',
      'accepted',
      shown(MODEST, { rolesComplete: false }),
      'accepted_already',
    ],
  ])('says that it is over: %s', (_, status, seen, headline) => {
    expect(gdap(status, seen)).toBe(headline);
  });

  test.each<
    [what: string, status: RequestStatus | undefined, seen: Partial<PageSeen>, headline: string]
  >([
    ['the page still offers to accept', 'ended', shown(STRONG, { open: true }), 'strong_roles'],
    ['the same, with modest roles', 'accepted', shown(MODEST, { open: true }), 'gdap'],
    ['nobody looked for what accepts', 'ended', { words: success(page()) }, 'gdap'],
    ['the data says that it waits', 'pending', shown(STRONG), 'strong_roles'],
    ['the data does not say', undefined, shown(STRONG), 'strong_roles'],
    ['the page was not read', 'ended', { late: true }, 'unreadable'],
    ['the page is still awaited', 'ended', {}, 'waiting'],
    [
      'the page is in words unknown',
      'ended',
      shown(MODEST, { unread: 'language', rolesComplete: false }),
      'unreadable',
    ],
    [
      'something in the data was not understood',
      'ended',
      {
        ...shown(MODEST),
        heard: [{ answer: 'a', relationshipId: 'a', status: 'ended', rolesComplete: false }],
      },
      'cannot_tell',
    ],
    [
      'the admin was seen accepting',
      'ended',
      { ...shown(STRONG), accepted: true },
      'accepted_strong',
    ],
  ])('does not say that it is over where %s', (_, status, seen, headline) => {
    expect(gdap(status, seen)).toBe(headline);
  });
});

test('the headline over a list that could not be read beside modest roles promises nothing', () => {
  const seen = shown(MODEST, { rolesComplete: false, open: true, otherList: true });
  expect(gdap(undefined, seen)).toBe('gdap_other_list');
  expect(gdap(undefined, shown(MODEST, { rolesComplete: false, open: true }))).toBe('gdap_cut');
});
