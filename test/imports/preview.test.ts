import { describe, expect, test } from 'vitest';
import { type Known, type Preview, previewOf } from '../../lib/imports/preview';
import type { Sighting } from '../../lib/partners/holding';
import { ledgerJson } from '../../lib/reports/ledger-json';
import { imported, TARGET } from './files';
import { CUSTOMER, DAYS, GLOBAL, NOW, OTHER, PARTNER, READERS, storedAfter } from './some-ledger';

const [MONDAY = '', TUESDAY = '', FRIDAY = ''] = DAYS;

const seller = (changes: Partial<Sighting['holding']> = {}, at = MONDAY): Sighting => ({
  ...{ key: `${PARTNER}|seller`, kind: 'seller', partnerId: PARTNER, by: ['words'], at },
  holding: { name: 'Contoso', access: ['reseller'], roles: [], rolesComplete: true, ...changes },
});
const granular = (id: string, changes: Partial<Sighting['holding']> = {}): Sighting => ({
  ...seller(),
  ...{ key: `${PARTNER}|gdap|id:${id}`, kind: 'gdap' },
  holding: { ...seller().holding, access: ['gdap'], relationshipId: id, ...changes },
});
const knowing = (...sightings: readonly Sighting[]): Known => ({ grants: storedAfter(sightings) });
const partner = (changes: object = {}) => ({
  ...{ Identity: PARTNER, DisplayName: 'Contoso', Relationship: 'Reseller', CanRemoveDap: false },
  ...changes,
});
const shown = ({ items }: Preview) =>
  items.map(({ kind, differences }) => [kind, differences.map(({ what }) => what)]);
const held = (entries: readonly object[], known: Known, target = TARGET) =>
  previewOf(imported(entries), target, known);

describe('what a file says beside what is known is', () => {
  test.each<[string, object, Known, [string, string[]]]>([
    ['new', partner(), knowing(), ['new', []]],
    ['the same', partner(), knowing(seller()), ['same', []]],
    [
      'different, where it knows of DAP and the list does not',
      partner({ CanRemoveDap: true }),
      knowing(seller()),
      ['differs', ['access-gained']],
    ],
    [
      'different, where the list knows of DAP and it does not',
      partner(),
      knowing(seller({ access: ['dap', 'reseller'] })),
      ['differs', ['access-lost']],
    ],
    [
      'different in its name',
      partner({ DisplayName: 'Fabrikam' }),
      knowing(seller()),
      ['differs', ['name']],
    ],
    [
      'the same, where it knows only an id',
      partner({ DisplayName: null }),
      knowing(seller()),
      ['same', []],
    ],
    [
      'more, where nobody has understood what it was',
      partner(),
      knowing(seller({ access: ['other'] })),
      ['more', []],
    ],
  ])('%s', (_, entry, known, expected) => {
    expect(shown(held([entry], known))).toEqual([expected]);
  });

  test('more, where it names a role behind a list that was cut', () => {
    const known = knowing(granular('one', { roles: [{ id: READERS }], rolesComplete: false }));
    const entry = { partnerGdapRelationshipId: 'one', partner: { tenantId: PARTNER } };
    expect(shown(held([{ ...entry, roles: [READERS, GLOBAL] }], known))).toEqual([['more', []]]);
  });
});

describe('Graph’s partners, of whom no relationship is named', () => {
  const entry = [{ tenantId: PARTNER, isServiceProvider: true }];
  test('are new where no GDAP is known', () => {
    expect(shown(held(entry, knowing(seller())))).toEqual([['new', []]]);
  });

  test('are known by their relationships, and there is nothing to take', () => {
    const { items } = held(entry, knowing(granular('one'), granular('two')));
    expect(items).toMatchObject([{ kind: 'same', adds: false }]);
  });

  test('are known by their only relationship, which the file then tells of, too', () => {
    const { items } = held(entry, knowing(granular('one')));
    expect(items).toMatchObject([{ kind: 'same', adds: true }]);
  });
});

describe('rows that are left out', () => {
  test.each<[string, object, string]>([
    ['name the tenant itself as its partner', partner({ Identity: CUSTOMER }), 'own-tenant'],
    [
      'name another tenant',
      { id: 'a', accessDetails: {}, customer: { tenantId: OTHER }, partner: { tenantId: PARTNER } },
      'other-tenant',
    ],
  ])('%s', (_, entry, reason) => {
    const preview = held([entry], knowing());
    expect(preview.items).toEqual([]);
    expect(preview.skipped).toMatchObject([{ row: 1, reason }]);
  });

  test('are dated in the future', () => {
    const target = { ...TARGET, at: '2031-01-01T00:00:00.000Z' };
    expect(held([partner()], knowing(), target).skipped).toMatchObject([{ reason: 'future' }]);
  });
});

describe('an export of another browser', () => {
  const exported = (sightings: readonly Sighting[], readAt: string | null = null) => {
    const record = { tenant: CUSTOMER, readAt, whole: true, wholeAt: readAt };
    return imported(
      ledgerJson({
        ...{ writtenAt: NOW, tenant: CUSTOMER, events: [], grants: storedAfter(sightings) },
        record: readAt === null ? null : record,
      }),
    );
  };

  test('that would make a grant look less dangerous differs, so the user has to ask for it', () => {
    const known = knowing(seller({ access: ['dap'] }));
    const preview = previewOf(exported([seller({}, FRIDAY)]), TARGET, known);
    expect(shown(preview)).toEqual([['differs', ['access-gained', 'access-lost']]]);
  });

  test('that is older than what is known only adds to the past', () => {
    const known = knowing(seller({ access: ['dap'] }, FRIDAY));
    const preview = previewOf(exported([seller()]), TARGET, known);
    expect(preview.items).toMatchObject([{ kind: 'same', adds: true }]);
  });

  test('names whom its reading of the list would make gone', () => {
    const known = knowing(seller(), granular('one'));
    const preview = previewOf(exported([seller({}, TUESDAY)], TUESDAY), TARGET, known);
    expect(preview.record).toMatchObject({ readAt: TUESDAY });
    expect(preview.missed.map(({ grant }) => grant.kind)).toEqual(['gdap']);
  });
});
