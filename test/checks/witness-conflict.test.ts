import { describe, expect, test } from 'vitest';
import { witnessConflict } from '../../lib/checks/witness-conflict';
import type { DataStatement } from '../../lib/domain/data';
import type { LinkStatement } from '../../lib/domain/link';
import type { PageStatement } from '../../lib/domain/page';
import { mergeWitnesses } from '../../lib/requests/merge-witnesses';
import { link, page } from '../requests/combinations';

const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';
const HELPDESK = '729827e3-9c14-49f7-bb1b-9608f156bbb8';
const NOBODY = '00000000-2222-4333-8444-555555555555';
const PARTNER = '11111111-2222-4333-8444-555555555555';
const OTHER = '99999999-2222-4333-8444-555555555555';

type Seen = readonly [
  said: Partial<LinkStatement>,
  heard: Partial<DataStatement>[],
  shown?: Partial<PageStatement>,
];

const found = (...[said, heard, shown]: Seen) =>
  witnessConflict
    .run(
      mergeWitnesses({
        link: link(said),
        heard: heard.map((one) => ({ answer: 'any', ...one })),
        reading: shown === undefined ? 'waiting' : 'read',
        ...(shown !== undefined && { page: page(shown) }),
      }),
    )
    .map(({ say, severity, values }) => [
      say.replace('witness-conflict.', ''),
      severity,
      ...values,
    ]);

const GDAP = { flow: 'gdap', dap: 'not-requested', relationshipId: 'r' } as const;
const about = (said: Partial<DataStatement>) => ({ relationshipId: 'r', ...said });
const BOTH = { roleNames: ['Global Administrator', 'Helpdesk admin'] };

describe('witness-conflict is silent', () => {
  test.each<[what: string, ...seen: Seen]>([
    ['where nothing was heard', {}, [], {}],
    ['where a seller’s witnesses agree on none', {}, [{ dap: false }], {}],
    ['where they agree on DAP', { dap: 'requested' }, [{ dap: true }], BOTH],
    ['where one answer says yes', { dap: 'requested' }, [{ dap: false }, { dap: true }], {}],
    ['where GDAP’s agree', GDAP, [about({ roleIds: [GLOBAL, HELPDESK] })], BOTH],
    ['where GDAP’s agree in another order', GDAP, [about({ roleIds: [HELPDESK, GLOBAL] })], BOTH],
    ['where the data names no roles', GDAP, [about({ status: 'pending' })], BOTH],
    ['where the page is not read yet', GDAP, [about({ roleIds: [GLOBAL] })]],
    [
      'where the page’s language is not known',
      GDAP,
      [about({ roleIds: [GLOBAL] })],
      { roleNames: [], rolesComplete: false, unread: 'language' },
    ],
    ['where the data is another request’s', GDAP, [{ relationshipId: 'x', roleIds: [GLOBAL] }], {}],
    [
      'where the data names the same partner',
      { ...GDAP, partnerTenantId: PARTNER },
      [about({ partner: { tenantId: PARTNER } })],
      {},
    ],
    [
      'on the list of partners',
      { flow: 'partner-relationships', dap: 'not-applicable' },
      [{ rows: [], rolesComplete: false }],
      { relationships: [] },
    ],
    ['for an app', { flow: 'app-consent', dap: 'not-applicable' }, [{ rolesComplete: false }], {}],
  ])('%s', (_, ...seen) => {
    expect(found(...seen)).toEqual([]);
  });
});

describe('witness-conflict tells', () => {
  test.each<[what: string, seen: Seen, ...findings: string[][]]>([
    [
      'of entries that are no roles, on a seller’s page',
      [{}, [{ roleIds: [], rolesComplete: false }], {}],
      ['odd-entries', 'cannot-tell'],
    ],
    [
      'of entries that are no roles, for GDAP',
      [GDAP, [about({ roleIds: [GLOBAL, HELPDESK], rolesComplete: false })], BOTH],
      ['odd-entries', 'cannot-tell'],
    ],
    [
      'of a link that data denies',
      [{ dap: 'requested' }, [{ dap: false }], {}],
      ['link-not-data', 'note'],
    ],
    [
      'of a page that data denies',
      [{ dap: 'not-requested' }, [{ dap: false }], BOTH],
      ['page-not-data', 'note'],
    ],
    [
      'of link and page that data denies',
      [{ dap: 'requested' }, [{ dap: false }], BOTH],
      ['link-not-data', 'note'],
      ['page-not-data', 'note'],
    ],
    [
      'of roles that a page hides although it looks complete',
      [GDAP, [about({ roleIds: [GLOBAL, HELPDESK] })], { roleNames: ['Helpdesk admin'] }],
      ['data-not-page', 'caution', 'Global Administrator'],
    ],
    [
      'of roles that a page does not show yet',
      [
        GDAP,
        [about({ roleIds: [GLOBAL, HELPDESK] })],
        { roleNames: ['Helpdesk admin'], rolesComplete: false },
      ],
      ['data-not-page-yet', 'caution', 'Global Administrator'],
    ],
    [
      'of roles that only the page shows',
      [GDAP, [about({ roleIds: [HELPDESK] })], { roleNames: [...BOTH.roleNames, 'Keeper'] }],
      ['page-not-data-roles', 'caution', 'Global Administrator, Keeper'],
    ],
    [
      'of two lists that have nothing in common',
      [GDAP, [about({ roleIds: [GLOBAL, NOBODY] })], { roleNames: ['Helpdesk admin'] }],
      ['data-not-page', 'caution', `Global Administrator, ${NOBODY}`],
      ['page-not-data-roles', 'caution', 'Helpdesk admin'],
    ],
    [
      'of another partner, before the page is read',
      [{ ...GDAP, partnerTenantId: PARTNER }, [about({ partner: { tenantId: OTHER } })]],
      ['other-partner', 'caution', PARTNER, OTHER],
    ],
  ])('%s', (_, seen, ...findings) => {
    expect(found(...seen)).toEqual(findings);
  });
});
