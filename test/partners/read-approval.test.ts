import { describe, expect, test } from 'vitest';
import type { DataStatement } from '../../lib/domain/data';
import type { PageStatement } from '../../lib/domain/page';
import { readLink } from '../../lib/links/read-link';
import { readApproval } from '../../lib/partners/read-approval';
import { readAnswer } from '../../lib/portal/read-answer';
import { mergeWitnesses } from '../../lib/requests/merge-witnesses';
import { portalAnswer } from '../portal/portal-answers';
import { scenarios } from '../portal/scenarios';

const NOW = '2026-11-20T09:00:00.000Z';
const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';
const HELPDESK = '729827e3-9c14-49f7-bb1b-9608f156bbb8';

function scenarioOf(id: string) {
  const scenario = scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(`No scenario "${id}".`);
  return scenario;
}

/** What the portal's answers say about a scenario, as they are overheard. */
function heardOn(id: string): DataStatement[] {
  const { page, data, url } = scenarioOf(id);
  const paths: string[] = [];
  if (page === 'reseller-invitation') {
    paths.push(
      `/fd/commerceMgmt/partnermanage/partners/csp/${data.partner.tenantId}/delegatedaccess`,
    );
  }
  if (page === 'gdap-invitation') {
    paths.push(`/fd/commerceMgmt2/partnermanage/gdapInvitations/${data.relationshipId}`);
  }
  return paths.flatMap((path) => {
    const { body = '', status = 404 } = portalAnswer('GET', path, new URL(url)) ?? {};
    const read = readAnswer({ method: 'GET', path, status, body });
    return read.ok ? [read.value] : [];
  });
}

function approvalOf(id: string, shown: Partial<PageStatement> = {}, accepted = true) {
  const page = { roleNames: [], rolesComplete: true, ...shown };
  const request = mergeWitnesses({
    link: readLink(scenarioOf(id).url),
    page,
    heard: heardOn(id),
    accepted,
    reading: 'read',
  });
  return readApproval(request, NOW);
}

describe('an approval', () => {
  test('is none before the admin has accepted', () => {
    expect(approvalOf('reseller-dap', {}, false)).toEqual([]);
  });

  test('of nobody is none', () => {
    const request = mergeWitnesses({
      link: readLink(
        'https://admin.microsoft.com/Adminportal/Home#/partners/invitation?invType=ResellerRelationship',
      ),
      page: { roleNames: [], rolesComplete: true },
      accepted: true,
      reading: 'read',
    });
    expect(readApproval(request, NOW)).toEqual([]);
  });

  test.each<[string, object[]]>([
    [
      'reseller-dap',
      [
        {
          kind: 'seller',
          by: ['approval'],
          at: NOW,
          holding: {
            name: 'Contoso Cloud Services',
            access: ['reseller', 'dap'],
            roles: [{ id: GLOBAL }, { id: HELPDESK }],
            rolesComplete: true,
          },
        },
      ],
    ],
    ['reseller-free', [{ kind: 'seller', holding: { access: ['reseller'], roles: [] } }]],
    [
      'indirect-dap',
      [
        { kind: 'seller', holding: { access: ['indirect-reseller', 'dap'], provider: {} } },
        { kind: 'seller', holding: { access: ['other'], roles: [] } },
      ],
    ],
    [
      'gdap-modest',
      [
        {
          kind: 'gdap',
          holding: {
            name: 'Northwind Traders',
            access: ['gdap'],
            relationship: 'Fabrikam admin relationship',
            relationshipId: expect.stringMatching(/^9da9c0de-/),
            autoExtendDays: 180,
            rolesComplete: true,
          },
        },
      ],
    ],
    ['oem', [{ kind: 'oem', holding: { access: ['oem'], roles: [] } }]],
  ])('of %s', (id, expected) => {
    const { data } = scenarioOf(id);
    const partner = 'partner' in data ? data.partner : undefined;
    const given = approvalOf(id);
    expect(given).toMatchObject(expected);
    expect(given).toHaveLength(expected.length);
    expect(given[0]?.partnerId).toBe(partner?.tenantId);
  });

  test('names every role of a request for granular privileges, also those that the page hides', () => {
    const { data, page } = scenarioOf('gdap-modest');
    if (page !== 'gdap-invitation') throw new Error('not what is tested');
    const ids = approvalOf('gdap-modest')[0]?.holding.roles.map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set(data.roles.map(({ id }) => id)));
  });

  test('says no end: when the access starts is for the portal to say', () => {
    expect(approvalOf('gdap-modest')[0]?.holding).not.toHaveProperty('until');
  });
});
