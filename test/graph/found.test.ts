import { describe, expect, test } from 'vitest';
import { MICROSOFT_TENANTS } from '../../lib/data/graph-scopes';
import { appSchema, auditSchema, grantSchema, partnerSchema } from '../../lib/graph/entities';
import { appLines, appSightings, appsWithConsent } from '../../lib/graph/found-apps';
import { auditLines } from '../../lib/graph/found-audits';
import { partnerLines, partnerSightings } from '../../lib/graph/found-partners';
import { readEach, readPage } from '../../lib/graph/read-page';

const AT = '2026-11-30T10:00:00.000Z';
const id = (number: number) => `a1000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const GRAPH_APP = '00000003-0000-0000-c000-000000000000';
const DIRECTORY_READ_ALL = '7ab1d382-f21e-4acd-a863-ba3e13f7da61';

describe('a page of Graph', () => {
  test.each<[string, object]>([
    ['<html>', { ok: false, error: 'malformed' }],
    ['{"value":[', { ok: false, error: 'malformed' }],
    ['{}', { ok: false, error: 'shape' }],
    ['[]', { ok: false, error: 'shape' }],
    ['{"value":{}}', { ok: false, error: 'shape' }],
    ['{"value":[],"@odata.nextLink":1}', { ok: false, error: 'shape' }],
    ['{"value":[1]}', { ok: true, value: { items: [1] } }],
    ['{"value":[],"@odata.nextLink":"x"}', { ok: true, value: { items: [], next: 'x' } }],
  ])('%s', (body, expected) => {
    expect(readPage(body)).toEqual(expected);
  });

  test('keeps what can be read, and counts the rest', () => {
    const items = [{ tenantId: id(1).toUpperCase() }, { tenantId: 'x' }, null, 7];
    expect(readEach(partnerSchema, items)).toEqual({
      read: [{ tenantId: id(1), isServiceProvider: false }],
      unread: 3,
    });
  });
});

describe('a partner', () => {
  test('is in the ledger as one with granular access, and nothing is said of its roles', () => {
    expect(partnerSightings([{ tenantId: id(1), name: 'Northwind' }], AT)).toEqual([
      {
        key: `${id(1)}|gdap|place:0`,
        kind: 'gdap',
        partnerId: id(1),
        holding: { name: 'Northwind', access: ['gdap'], roles: [], rolesComplete: false },
        by: ['graph'],
        at: AT,
      },
    ]);
  });

  test('without a name goes by its id', () => {
    expect(partnerLines([{ tenantId: id(1) }])[0]?.name).toBe(id(1));
    expect(partnerSightings([{ tenantId: id(1) }], AT)[0]?.holding.name).toBe(id(1));
  });
});

describe('apps', () => {
  const app = (number: number, changes: object = {}) =>
    appSchema.parse({
      id: id(number),
      appId: id(100 + number),
      displayName: `App ${number}`,
      ...changes,
    });
  const graph = app(90, { appId: GRAPH_APP, displayName: 'Microsoft Graph' });
  const grant = (clientId: string, scope: string, changes: object = {}) =>
    grantSchema.parse({
      clientId,
      resourceId: graph.id,
      consentType: 'AllPrincipals',
      scope,
      ...changes,
    });

  test('hold what all their consents say, with what they hold by themselves', () => {
    const other = app(91, { displayName: 'Contoso API' });
    const read = {
      grants: [
        grant(id(1), ' User.Read  Mail.Read'),
        grant(id(1), 'use', { resourceId: other.id }),
        grant(id(1), 'Calendars.Read', { consentType: 'Principal' }),
      ],
      apps: [app(1), graph, other],
      roles: new Map([
        [
          id(1),
          [
            { appRoleId: DIRECTORY_READ_ALL, resourceId: graph.id, resourceDisplayName: undefined },
            { appRoleId: id(7), resourceId: id(8), resourceDisplayName: 'Elsewhere' },
          ],
        ],
      ]),
    };
    const { found, microsofts, nameless } = appsWithConsent(read);
    expect(found).toEqual([
      {
        appId: id(101),
        name: 'App 1',
        scopes: [
          'Contoso API/use',
          'Directory.Read.All',
          `Elsewhere/${id(7)}`,
          'Mail.Read',
          'User.Read',
        ],
      },
    ]);
    expect([microsofts, nameless]).toEqual([0, 0]);
    expect(appLines(found)[0]).toMatchObject({ id: id(101), name: 'App 1' });
    expect(appSightings(found, AT)[0]).toMatchObject({
      key: `name:app1|app|id:${id(101)}`,
      kind: 'app',
      holding: { access: ['app'], relationshipId: id(101), organisation: true, roles: [] },
      by: ['graph'],
    });
  });

  test.each(MICROSOFT_TENANTS)('of Microsoft’s own are counted and left out: %s', (owner) => {
    const own = app(1, { appOwnerOrganizationId: owner });
    const read = { grants: [grant(own.id, 'User.Read')], apps: [own, graph], roles: new Map() };
    expect(appsWithConsent(read)).toEqual({ found: [], microsofts: 1, nameless: 0 });
  });

  test('that could not be read are counted', () => {
    const read = { grants: [grant(id(1), 'User.Read')], apps: [], roles: new Map() };
    expect(appsWithConsent(read)).toEqual({ found: [], microsofts: 0, nameless: 1 });
  });

  test('whose consent is one person’s are none of these', () => {
    const read = {
      grants: [grant(id(1), 'User.Read', { consentType: 'Principal' })],
      apps: [app(1)],
      roles: new Map(),
    };
    expect(appsWithConsent(read).found).toEqual([]);
  });

  test('with an owner that is no GUID are read all the same', () => {
    expect(app(1, { appOwnerOrganizationId: 'x' }).appOwnerOrganizationId).toBeUndefined();
  });
});

test('events are shown the newest first, with whom they are about', () => {
  const events = [
    {
      id: '1',
      activityDisplayName: 'Add partner to company',
      activityDateTime: '2026-11-21T09:14:02.7215374Z',
      result: 'success',
      targetResources: [{ displayName: 'Northwind' }, { id: 'x' }],
    },
    {
      id: '2',
      activityDisplayName: 'Remove partner from company',
      activityDateTime: '2026-11-22T09:00:00Z',
      result: 'failure',
      targetResources: null,
    },
  ];
  expect(auditLines(readEach(auditSchema, events).read)).toEqual([
    {
      id: '2',
      name: 'Remove partner from company',
      at: '2026-11-22T09:00:00.000Z',
      details: ['failure'],
    },
    {
      id: '1',
      name: 'Add partner to company',
      at: '2026-11-21T09:14:02.721Z',
      details: ['Northwind', 'x'],
    },
  ]);
});
