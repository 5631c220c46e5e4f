import { describe, expect, test } from 'vitest';
import type { Tier } from '../../lib/domain/power';
import { type Known, tierOf } from '../../lib/roles/tier';

const NOTHING: Known = { privileged: false, powers: [], actions: [], understated: false };

describe('a role is of tier', () => {
  test.each<[Tier, string, Partial<Known>]>([
    [0, 'any power', { powers: ['resets-people'] }],
    [0, 'a power beside small things', { powers: ['lifts-sign-in-rules'], actions: ['x/y/read'] }],
    [1, 'the privileged mark', { privileged: true }],
    [1, 'more than its actions show', { understated: true }],
    [1, 'changes in the directory', { actions: ['microsoft.directory/users/basic/update'] }],
    [1, 'changes in mail', { actions: ['microsoft.office365.exchange/allEntities/allTasks'] }],
    [1, 'changes on devices', { actions: ['microsoft.intune/allEntities/allTasks'] }],
    [1, 'changes to bills', { actions: ['microsoft.commerce.billing/allEntities/allTasks'] }],
    [2, 'no actions', {}],
    [2, 'reading in the directory', { actions: ['microsoft.directory/users/standard/read'] }],
    [2, 'reading of mail settings', { actions: ['microsoft.office365.exchange/x/read'] }],
    [
      2,
      'support tickets',
      { actions: ['microsoft.office365.supportTickets/allEntities/allTasks'] },
    ],
    [
      2,
      'how sign-in looks',
      { actions: ['microsoft.directory/loginOrganizationBranding/x/update'] },
    ],
    [
      2,
      'what it makes for itself',
      { actions: ['microsoft.directory/applications/createAsOwner'] },
    ],
    [2, 'labels on groups', { actions: ['microsoft.directory/groups/assignedLabels/update'] }],
  ])('%s with %s', (tier, _, known) => {
    expect(tierOf({ ...NOTHING, ...known })).toBe(tier);
  });
});
