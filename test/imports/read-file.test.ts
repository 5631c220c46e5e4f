import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LARGEST_FILE } from '../../lib/imports/file-text';
import type { FileFault, FileKind, FileNote } from '../../lib/imports/imported-file';
import { previewOf } from '../../lib/imports/preview';
import { readFile } from '../../lib/imports/read-file';
import { commercePartners, granularRelationships, legacyPartners } from '../portal/list-answers';
import { scenarios } from '../portal/scenarios';
import { hostileJson } from '../portal-answers/hostile-json';
import { bytesOf, imported, recognised, TARGET } from './files';
import { CUSTOMER, GLOBAL, NOW, OTHER, PARTNER } from './some-ledger';

const LEDGER = {
  ...{ format: 'consent-lens-ledger', version: 1, writtenAt: NOW, tenant: CUSTOMER },
  ...{ record: null, grants: [], events: [] },
};
const utf16 = (text: string, mark = true) =>
  Uint8Array.from(
    [...(mark ? '\ufeff' : ''), ...text].flatMap((one) => [
      one.charCodeAt(0) & 0xff,
      one.charCodeAt(0) >> 8,
    ]),
  );
const windows1252 = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0));
const listed = scenarios.find(({ id }) => id === 'partners-2023');
if (listed?.page !== 'partner-relationships') throw new Error('No list to read.');
const LIST = listed.data;
const CROSS_TENANT = {
  '@odata.context':
    'https://graph.microsoft.com/v1.0/$metadata#policies/crossTenantAccessPolicy/partners',
  value: [
    { tenantId: PARTNER, isServiceProvider: true, inboundTrust: null },
    { tenantId: OTHER, isServiceProvider: null },
  ],
};

describe('of a file that is none of these, a sentence says why', () => {
  test.each<[string, unknown, FileFault]>([
    ['nothing', '', 'empty'],
    ['white space', ' \r\n\t', 'empty'],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, ...Array(60).fill(1)]), 'binary'],
    ['JSON that is cut', JSON.stringify(LEDGER).slice(0, -9), 'broken-json'],
    ['JSON with something behind it', `${JSON.stringify(LEDGER)} x`, 'broken-json'],
    ['brackets without end', '['.repeat(100_000), 'too-deep'],
    ['deep nesting', `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`, 'too-deep'],
    ['other JSON', { hello: [1, 2] }, 'unknown-json'],
    ['an empty list', [], 'unknown-json'],
    ['a list of numbers', [1, null, 'x', []], 'unknown-json'],
    ['a name from its prototype', '{"__proto__":{"format":"consent-lens-ledger"}}', 'unknown-json'],
    ['an export of a later version', { ...LEDGER, version: 2 }, 'newer'],
    ['an export without a version', { ...LEDGER, version: 'x' }, 'damaged'],
    ['an export of no tenant', { ...LEDGER, tenant: 'Contoso' }, 'damaged'],
    ['an export without grants', { ...LEDGER, grants: {} }, 'damaged'],
    ['a sentence', 'Dear partner, please remove yourself.', 'no-table'],
    ['names of columns alone', 'Partner,Roles\r\n', 'no-table'],
    ['a page', '<!doctype html><p>Partner relationships</p>', 'no-table'],
  ])('%s', (_, content, fault) => {
    expect(readFile(bytesOf(content), NOW)).toEqual({ ok: false, error: fault });
  });

  test('more than 50 MB', () => {
    expect(readFile(new Uint8Array(LARGEST_FILE + 1), NOW)).toEqual({
      ok: false,
      error: 'too-large',
    });
  });
});

describe('a file is recognised by what is in it', () => {
  test.each<[string, unknown, FileKind, number]>([
    ['an export of ours', LEDGER, 'ledger-json', 0],
    ['GetPartners', legacyPartners(LIST), 'get-partners', LIST.other.length],
    ['GetPartners of one, as PowerShell writes it', legacyPartners(LIST)[0], 'get-partners', 1],
    ['the newer list', commercePartners(LIST), 'portal-partners', LIST.other.length],
    ['the list of GDAP', granularRelationships(LIST), 'portal-relationships', LIST.granular.length],
    ['Graph’s partners', CROSS_TENANT, 'graph-partners', 1],
    ['Graph’s partners without their frame', CROSS_TENANT.value, 'graph-partners', 1],
  ])('%s', (_, content, kind, rows) => {
    const file = imported(content);
    expect(file).toMatchObject({ kind });
    expect(file.rows).toHaveLength(rows);
  });

  test('an entry that cannot be read is told, and hides no other', () => {
    const file = imported([null, 7, ...legacyPartners(LIST), { CanRemoveDap: false }]);
    expect(file.rows).toHaveLength(LIST.other.length);
    expect(file.skipped.map(({ row, reason }) => [row, reason])).toEqual([
      ...[
        [1, 'unreadable'],
        [2, 'unreadable'],
      ],
      [LIST.other.length + 3, 'unreadable'],
    ]);
  });

  test('only service providers count among Graph’s partners, and their roles are not known', () => {
    const file = imported({ ...CROSS_TENANT, '@odata.nextLink': 'https://a.example' });
    expect(file.notes).toEqual(['more-pages']);
    expect(file.skipped).toMatchObject([{ row: 2, reason: 'no-provider' }]);
    expect(file.rows).toMatchObject([
      { sighting: { partnerId: PARTNER, holding: { access: ['gdap'], rolesComplete: false } } },
    ]);
  });

  test('a relationship of Graph says roles, end, extension, state and whose tenant it is about', () => {
    const relationship = {
      id: `${OTHER}-${PARTNER}`,
      displayName: 'Support',
      customer: { tenantId: CUSTOMER, displayName: 'Adatum' },
      accessDetails: { unifiedRoles: [{ roleDefinitionId: GLOBAL }] },
      ...{ duration: 'P730D', autoExtendDuration: 'P180D', status: 'active' },
      endDateTime: '2027-02-01T00:00:00Z',
    };
    const nobody = { ...relationship, id: 'abc', customer: { tenantId: OTHER } };
    const file = imported({ value: [relationship, nobody] });
    expect(file).toMatchObject({
      ...{ kind: 'graph-relationships', tenants: [CUSTOMER] },
      skipped: [{ row: 2, reason: 'no-partner' }],
    });
    expect(file.rows).toMatchObject([
      {
        tenant: CUSTOMER,
        sighting: {
          partnerId: PARTNER,
          holding: {
            ...{ relationship: 'Support', roles: [{ id: GLOBAL }], rolesComplete: true },
            ...{ until: '2027-02-01', autoExtendDays: 180, standing: 'active' },
          },
        },
      },
    ]);
  });
});

describe('characters', () => {
  const json = JSON.stringify([{ Identity: PARTNER, DisplayName: 'Söhne', CanRemoveDap: true }]);
  test.each<[string, Uint8Array, FileNote[]]>([
    ['UTF-8', bytesOf(json), []],
    ['UTF-8 with a mark', bytesOf(`\ufeff${json}`), []],
    ['UTF-16 as PowerShell writes it', utf16(json), []],
    ['UTF-16 without a mark', utf16(json, false), []],
    ['Windows-1252, which is told', windows1252(json), ['not-utf-8']],
  ])('in %s are read', (_, content, notes) => {
    const file = imported(content);
    expect(file.notes).toEqual(notes);
    expect(file.rows).toMatchObject([
      { sighting: { holding: { name: 'Söhne', access: ['dap'] } } },
    ]);
  });

  test('that are broken are told', () => {
    const broken = bytesOf(`\ufeff${json}`).with(60, 0xff);
    expect(imported(broken).notes).toEqual(['broken-characters']);
  });
});

describe('an export of ours in JSON leaves out and tells', () => {
  const grant = {
    ...{ tenant: CUSTOMER, key: `${PARTNER}|seller`, kind: 'seller', partnerId: PARTNER },
    versions: [
      {
        holding: { name: 'Contoso', access: ['dap'], roles: [], rolesComplete: true },
        seen: { words: { first: NOW, last: NOW } },
      },
    ],
  };
  const later = { words: { first: NOW, last: '2031-01-01T00:00:00.000Z' } };
  test.each<[string, unknown, string]>([
    ['no grant', 7, 'unreadable'],
    ['a grant without a version', { ...grant, versions: [] }, 'unreadable'],
    ['a grant of another tenant', { ...grant, tenant: OTHER }, 'other-tenant'],
    ['a grant filed under another partner', { ...grant, key: `${OTHER}|seller` }, 'key'],
    ['a grant of another kind than its key', { ...grant, kind: 'oem' }, 'key'],
    [
      'a grant seen in the future',
      { ...grant, versions: [{ ...grant.versions[0], seen: later }] },
      'future',
    ],
  ])('%s', (_, odd, reason) => {
    const file = imported({ ...LEDGER, grants: [odd, grant] });
    expect(file.skipped).toMatchObject([{ row: 1, reason }]);
    expect(file.rows).toHaveLength(1);
  });

  test('events that form no chain, and a record that is none', () => {
    const event = { at: NOW, tenant: CUSTOMER, kind: 'new', seq: 1 };
    const hashed = { ...event, previous: '0'.repeat(64), hash: '1'.repeat(64) };
    const file = imported({ ...LEDGER, record: { tenant: OTHER }, events: [event, hashed] });
    expect(file.notes).toEqual(['events-missing', 'events-broken', 'record-damaged']);
    expect(file.events).toEqual([hashed]);
  });
});

test('a table of somebody else is shown with a guess of what its columns are', () => {
  const found = recognised('Partner;Rollen\r\nContoso;Globaler Administrator\r\n');
  expect(found).toMatchObject({ guess: { partner: 0, roles: 1 }, notes: [] });
});

describe('whatever a file holds', () => {
  const marks = fc.constantFrom(
    ...[
      { canRemoveDap: true, identity: PARTNER },
      { aadRoles: [GLOBAL] },
      { isServiceProvider: true },
    ],
    ...[{ accessDetails: {} }, { partnerGdapRelationshipId: 'x' }],
  );

  test('every entry is either read or told of, and a preview can be made', () => {
    fc.assert(
      fc.property(marks, fc.array(hostileJson, { maxLength: 6 }), (mark, entries) => {
        const file = imported([mark, ...entries]);
        const told = [...file.rows, ...file.skipped].map(({ row }) => row);
        expect(new Set(told)).toEqual(new Set([mark, ...entries].map((_, at) => at + 1)));
        const { items, skipped } = previewOf(file, TARGET, { grants: [] });
        expect(items.flatMap(({ rows }) => rows).length + skipped.length).toBe(file.rows.length);
      }),
    );
  });

  test('it is recognised or refused, and nothing is thrown', () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      hostileJson,
      fc.string({ unit: 'binary', maxLength: 300 }),
      hostileJson.map((grants) => ({
        ...LEDGER,
        grants: [grants],
        events: [grants],
        record: grants,
      })),
    );
    fc.assert(
      fc.property(content, (given) => {
        const read = readFile(bytesOf(given), NOW);
        expect(read.ok ? Object.keys(read.value) : [read.error]).not.toEqual([]);
      }),
    );
  });
});
