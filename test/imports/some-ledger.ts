import fc from 'fast-check';
import type { HeldAccess } from '../../lib/domain/page';
import type { LedgerFile } from '../../lib/imports/ledger-file';
import type { Known } from '../../lib/imports/preview';
import type { Happening } from '../../lib/partners/event';
import { chainEvents, NO_EVENTS } from '../../lib/partners/event-chain';
import { grantKey } from '../../lib/partners/grant-key';
import { type Sighting, WITNESSES } from '../../lib/partners/holding';
import { takeSighting } from '../../lib/partners/take-sighting';

export const CUSTOMER = '5ce90100-7e57-4aaa-8bbb-0000000000c1';
export const PARTNER = '5ce90100-7e57-4aaa-8bbb-000000000100';
export const OTHER = '5ce90100-7e57-4aaa-8bbb-000000000200';
export const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';
export const READERS = '88d8e3e3-8f55-4a1e-953a-9b9898b8876b';
export const NOW = '2026-11-30T12:00:00.000Z';
export const DAYS = ['16', '17', '20', '21'].map((day) => `2026-11-${day}T09:00:00.000Z`);

/** Names that spreadsheets, tables and calendars are hard with. */
const ODD = [
  ...['Contoso', 'contoso ', 'Fabrikam; Söhne, "GmbH"', '=1+1', "'quoted", "''x", '+49 30', '@x'],
  ...['two\nlines', 'bar | bar', 'back\\slash', 'ends \\', ' | ', '\tTab', '漢字 🦊', '-', '\r\n'],
];

const access = fc.subarray<HeldAccess>(['dap', 'reseller', 'indirect-reseller', 'other'], {
  minLength: 1,
});
const kinds = fc.oneof(
  access.map((held) => ({ kind: 'seller' as const, access: held })),
  ...(['gdap', 'oem', 'app'] as const).map((kind) => fc.constant({ kind, access: [kind] })),
);

/** Anything that a witness can tell of a grant. */
export const someSighting: fc.Arbitrary<Sighting> = fc
  .record({
    held: kinds,
    name: fc.constantFrom(...ODD),
    partnerId: fc.constantFrom(undefined, PARTNER, OTHER),
    relationship: fc.constantFrom(undefined, 'Support', 'Sales; a "b"', '=x'),
    relationshipId: fc.constantFrom(undefined, 'one', 'two'),
    place: fc.constantFrom(0, 1),
    roles: fc.subarray([
      ...[{ id: GLOBAL }, { id: READERS }, { name: 'Lighthouse Keeper' }, { name: 'a | b, c;' }],
    ]),
    rolesComplete: fc.boolean(),
    days: fc.constantFrom({}, { from: '2026-01-01' }, { from: '2026-01-01', until: '2027-06-30' }),
    terms: fc.constantFrom({}, { autoExtendDays: 0 }, { autoExtendDays: 180, standing: 'active' }),
    app: fc.constantFrom({}, { scopes: ['Mail.Read', 'a | b'], organisation: true }),
    provider: fc.constantFrom({}, { provider: { name: 'Sea; "Provider"', tenantId: OTHER } }),
    printed: fc.constantFrom(undefined, { period: '1.1.2027', status: 'Aktiv' }),
    by: fc.subarray([...WITNESSES], { minLength: 1 }),
    at: fc.constantFrom(...DAYS),
  })
  .map((parts) => {
    const { held, name, partnerId, relationship, relationshipId, place, printed, by, at } = parts;
    const isNamed = held.kind === 'gdap' || held.kind === 'app';
    const ids = isNamed ? { relationship, relationshipId } : {};
    const { days, terms, app, provider, roles, rolesComplete } = parts;
    const sighting = {
      key: grantKey({ partner: name, partnerId, kind: held.kind, ...ids, place }),
      ...{ kind: held.kind, partnerId, printed, by, at },
      holding: {
        ...{ name, access: held.access, roles, rolesComplete, ...ids },
        ...{ ...days, ...terms, ...app, ...provider },
      },
    };
    return JSON.parse(JSON.stringify(sighting)) as Sighting;
  });

/** What is stored of a tenant after some sightings. */
export function storedAfter(sightings: readonly Sighting[], tenant = CUSTOMER): Known['grants'] {
  const grants = new Map<string, Known['grants'][number]>();
  for (const sighting of sightings) {
    grants.set(sighting.key, takeSighting(tenant, grants.get(sighting.key), sighting));
  }
  return [...grants.values()];
}

const someHappening: fc.Arbitrary<Happening> = fc.record(
  {
    at: fc.constantFrom(...DAYS),
    tenant: fc.constant(CUSTOMER),
    kind: fc.constantFrom('list-read', 'new', 'review-decision', 'set-aside'),
    note: fc.string({ unit: 'grapheme' }),
    count: fc.nat(),
  },
  { requiredKeys: ['at', 'tenant', 'kind'] },
);

/** Any ledger of one tenant, with what happened in it. */
export const someLedger: fc.Arbitrary<Omit<LedgerFile, 'format' | 'version'>> = fc
  .record({
    sightings: fc.array(someSighting, { maxLength: 8 }),
    record: fc.constantFrom(
      null,
      { tenant: CUSTOMER, readAt: DAYS[1] ?? null, whole: false, wholeAt: DAYS[0] ?? null },
      { tenant: CUSTOMER, readAt: DAYS[3] ?? null, whole: true, wholeAt: DAYS[3] ?? null },
    ),
    happenings: fc.array(someHappening, { maxLength: 4 }),
  })
  .map(({ sightings, record, happenings }) => ({
    ...{ writtenAt: NOW, tenant: CUSTOMER, record },
    grants: storedAfter(sightings),
    events: chainEvents(NO_EVENTS, happenings),
  }));
