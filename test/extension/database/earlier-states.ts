/** What version 0.1 kept in `storage.local` under `ledger`, as its code wrote it. */
export const OLD_LEDGER = {
  version: 1,
  readAt: '2026-11-12T08:30:00.000Z',
  whole: true,
  partners: [
    {
      name: 'Contoso Cloud Services',
      tenantId: '5ce90430-7e57-4aaa-8bbb-000000000430',
      grants: [
        {
          access: ['gdap'],
          relationship: 'Contoso admin relationship',
          roles: [
            {
              id: '29232cdf-9323-42fd-ade2-1d097af3e4de',
              name: 'Exchange admin',
              grade: 'privileged',
            },
            { name: 'Lighthouse Keeper', grade: 'unknown' },
          ],
          rolesComplete: true,
          period: '8/3/2026 - 8/22/2027',
          status: 'Active',
        },
        { access: ['dap', 'reseller'], roles: [], rolesComplete: false },
      ],
      seenAt: '2026-11-12T08:30:00.000Z',
    },
    {
      name: 'Fabrikam Devices',
      grants: [{ access: ['oem'], roles: [], rolesComplete: true }],
      seenAt: '2026-10-01T08:30:00.000Z',
    },
  ],
};

/** The same before anything was read, as version 0.1 wrote it after a damaged one. */
export const OLD_EMPTY = { version: 1, readAt: null, whole: true, partners: [] };
