import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLOUD_IDS, GRAPH_CLOUDS } from '../../lib/data/graph-clouds';
import { GRAPH_HOSTS } from '../../lib/data/graph-hosts';
import { addressesIn, nextAddress } from '../../lib/graph/addresses';

const HOST = 'https://graph.microsoft.com';
const ID = 'c1000000-0000-4000-8000-000000000001';

test('the clouds have the hosts of the catalogue, and no others', () => {
  expect(Object.values(GRAPH_CLOUDS).map(({ graphHost }) => graphHost)).toEqual(GRAPH_HOSTS);
  expect(Object.keys(GRAPH_CLOUDS)).toEqual(CLOUD_IDS);
});

describe('what is asked', () => {
  const { partners, grants, audits, nameOf, apps, appRolesOf } = addressesIn('commercial');
  const shown = (address: URL) => decodeURIComponent(address.href).replaceAll('+', ' ');

  test.each<[URL, string]>([
    [partners, `${HOST}/v1.0/policies/crossTenantAccessPolicy/partners`],
    [grants, `${HOST}/v1.0/oauth2PermissionGrants?$filter=consentType eq 'AllPrincipals'`],
    [
      audits,
      `${HOST}/v1.0/auditLogs/directoryAudits?$filter=activityDisplayName eq 'Add partner to company' or activityDisplayName eq 'Remove partner from company'`,
    ],
    [
      nameOf(ID),
      `${HOST}/v1.0/tenantRelationships/findTenantInformationByTenantId(tenantId='${ID}')`,
    ],
    [
      apps([ID, ID]),
      `${HOST}/v1.0/servicePrincipals?$filter=id in ('${ID}','${ID}')&$select=id,appId,displayName,appOwnerOrganizationId`,
    ],
    [appRolesOf(ID), `${HOST}/v1.0/servicePrincipals/${ID}/appRoleAssignments`],
  ])('is %s', (address, expected) => {
    expect(shown(address)).toBe(expected);
  });
});

describe('the next page', () => {
  test.each([`${HOST}/v1.0/x?$skiptoken=1`, `${HOST}:443/v1.0/y`])('%s is followed', (link) => {
    expect(nextAddress(link, 'commercial')?.host).toBe('graph.microsoft.com');
  });

  test.each([
    'http://graph.microsoft.com/v1.0/x',
    'https://graph.microsoft.com.example/v1.0/x',
    'https://graph.microsoft.com@example.com/v1.0/x',
    'https://user@graph.microsoft.com/v1.0/x',
    'https://graph.microsoft.com:8443/v1.0/x',
    'https://graph.microsoft.us/v1.0/x',
    'https://sub.graph.microsoft.com/v1.0/x',
    'https://graph.microsoft.com/beta/x',
    'https://graph.microsoft.com/v1.0/../beta/x',
    'https://graph.microsoft.com/v1.0/x#y',
    '//graph.microsoft.com/v1.0/x',
    '/v1.0/x',
    'javascript:alert(1)',
    '',
  ])('%s is not followed', (link) => {
    expect(nextAddress(link, 'commercial')).toBeUndefined();
  });

  test('never leaves the host of its own cloud, whatever it is', () => {
    const link = fc.oneof(
      fc.webUrl({ withQueryParameters: true }),
      fc.string(),
      fc
        .tuple(fc.constantFrom(...GRAPH_HOSTS), fc.string(), fc.webPath())
        .map(([host, odd, path]) => `https://${host}${odd}/v1.0/${path}`),
    );
    fc.assert(
      fc.property(link, fc.constantFrom(...CLOUD_IDS), (text, cloud) => {
        const next = nextAddress(text, cloud);
        if (next === undefined) return;
        expect(next.protocol).toBe('https:');
        expect(next.host).toBe(GRAPH_CLOUDS[cloud].graphHost);
        expect(next.username + next.password).toBe('');
      }),
    );
  });
});
