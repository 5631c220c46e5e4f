import { describe, expect, test } from 'vitest';
import type { Dap, Flow } from '../../lib/domain/request';
import { mergeWitnesses } from '../../lib/requests/merge-witnesses';
import { link, page } from './combinations';

const TENANT = '11111111-2222-4333-8444-555555555555';

describe('mergeWitnesses', () => {
  test.each<[string, Parameters<typeof mergeWitnesses>[0], Dap]>([
    ['a page that waits proves nothing', { link: link(), reading: 'waiting' }, 'cannot-tell'],
    ['an unreadable page proves nothing', { link: link(), reading: 'unreadable' }, 'cannot-tell'],
    ['a page without a statement proves nothing', { link: link(), reading: 'read' }, 'cannot-tell'],
    [
      'a list that could not be read proves nothing',
      { link: link(), page: page({ unread: 'list' }), reading: 'read' },
      'cannot-tell',
    ],
    [
      'a cut list proves nothing',
      { link: link(), page: page({ rolesComplete: false }), reading: 'read' },
      'cannot-tell',
    ],
    ['a link alone is taken at its word', { link: link(), reading: 'absent' }, 'not-requested'],
    [
      'link and page agree that nothing is asked',
      { link: link(), page: page(), reading: 'read' },
      'not-requested',
    ],
    [
      'one role on the page outweighs the link',
      { link: link(), page: page({ roleNames: ['Directory Readers'] }), reading: 'read' },
      'requested',
    ],
    [
      'an unknown role outweighs it too',
      { link: link(), page: page({ roleNames: ['Lighthouse Keeper'] }), reading: 'waiting' },
      'requested',
    ],
    [
      'a page without roles does not lower the link',
      { link: link({ dap: 'requested' }), page: page(), reading: 'read' },
      'requested',
    ],
    [
      'a page without roles does not answer for the link',
      { link: link({ dap: 'cannot-tell' }), page: page(), reading: 'read' },
      'cannot-tell',
    ],
    [
      'roles are what GDAP is for',
      {
        link: link({ flow: 'gdap' }),
        page: page({ roleNames: ['Global Administrator'] }),
        reading: 'read',
      },
      'not-requested',
    ],
    [
      'the list of partners asks for nothing',
      {
        link: link({ flow: 'partner-relationships', dap: 'requested' }),
        page: page({ roleNames: ['Global Administrator'] }),
        reading: 'read',
      },
      'not-applicable',
    ],
  ])('%s', (_, testimony, dap) => {
    expect(mergeWitnesses(testimony).dap).toBe(dap);
  });

  test.each<[Flow]>([['reseller'], ['indirect-reseller'], ['delegated-admin'], ['isv'], ['offer']])(
    'a role on the page of a %s request is DAP',
    (flow) => {
      const shown = page({ roleNames: ['Helpdesk admin'] });
      const request = mergeWitnesses({
        link: link({ flow, dap: 'cannot-tell' }),
        page: shown,
        reading: 'read',
      });
      expect(request.dap).toBe('requested');
    },
  );

  test('one role under two names is one role, unknown names stay as they are', () => {
    const roleNames = ['Global admin', 'Globaler Administrator', 'Lighthouse Keeper'];
    const { roles } = mergeWitnesses({ link: link(), page: page({ roleNames }), reading: 'read' });
    expect(roles).toHaveLength(2);
    expect(roles).toContainEqual({ name: 'Lighthouse Keeper', grade: 'unknown' });
  });

  test.each([
    [{ reading: 'waiting', page: page() }],
    [{ reading: 'read' }],
    [{ reading: 'read', page: page({ rolesComplete: false }) }],
    [{ reading: 'read', page: page({ unread: 'language' }) }],
  ] as const)('roles are not complete with %j', (seen) => {
    expect(mergeWitnesses({ link: link(), ...seen }).rolesComplete).toBe(false);
  });

  test('who asks is taken from both witnesses, and left out where neither knows', () => {
    const unknown = mergeWitnesses({ link: link(), reading: 'absent' });
    expect([unknown.partner, unknown.provider]).toEqual([{}, {}]);
    const known = mergeWitnesses({
      link: link({ partnerTenantId: TENANT, providerTenantId: TENANT }),
      page: page({ partnerName: 'Contoso' }),
      reading: 'read',
    });
    expect(known.partner).toEqual({ name: 'Contoso', tenantId: TENANT });
    expect(known.provider).toEqual({ tenantId: TENANT });
  });
});
