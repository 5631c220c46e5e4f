import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportedFile } from '../../lib/imports/imported-file';
import { previewOf } from '../../lib/imports/preview';
import { readFile } from '../../lib/imports/read-file';
import { ledgerOf } from '../../lib/partners/ledger';
import { ledgerCsv } from '../../lib/reports/ledger-csv';
import { ledgerJson } from '../../lib/reports/ledger-json';
import { CUSTOMER, NOW, OTHER, someLedger } from './some-ledger';

const TARGET = { tenant: CUSTOMER, at: NOW, now: NOW };
const NOTHING = { grants: [] };

function read(text: string): ImportedFile {
  const recognised = readFile(new TextEncoder().encode(text), NOW);
  if (!recognised.ok || !('file' in recognised.value)) throw new Error(JSON.stringify(recognised));
  return recognised.value.file;
}

describe('an export in JSON', () => {
  test('is read again exactly as it was, whatever is in the ledger', () => {
    fc.assert(
      fc.property(someLedger, (ledger) => {
        const file = read(ledgerJson(ledger));
        expect(file).toMatchObject({ kind: 'ledger-json', skipped: [], notes: [] });
        const { items, record } = previewOf(file, TARGET, NOTHING);
        expect({
          ...{ tenant: file.tenants[0], writtenAt: file.writtenAt, events: file.events },
          ...{ record: record ?? null, grants: items.map(({ grant }) => grant) },
        }).toEqual(ledger);
      }),
      { numRuns: 150 },
    );
  });

  test('changes nothing where it comes from', () => {
    fc.assert(
      fc.property(someLedger, ({ record, ...ledger }) => {
        const known = { record: record ?? undefined, grants: ledger.grants };
        const preview = previewOf(read(ledgerJson({ record, ...ledger })), TARGET, known);
        expect(preview.items.filter(({ kind, adds }) => kind !== 'same' || adds)).toEqual([]);
        expect(preview).toMatchObject({ skipped: [], missed: [] });
        expect(preview.record).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });
});

describe('an export in CSV', () => {
  test('changes nothing where it comes from: nothing new, nothing different', () => {
    fc.assert(
      fc.property(someLedger, ({ record, grants }) => {
        const known = { record: record ?? undefined, grants };
        const ledger = ledgerOf(CUSTOMER, known.record, grants);
        const file = read(ledgerCsv(ledger));
        const { items, skipped } = previewOf(file, TARGET, known);
        const odd = items.filter(({ kind, adds }) => kind !== 'same' || adds);
        expect([odd, skipped, file.skipped, file.notes]).toEqual([[], [], [], []]);
        expect(items).toHaveLength(ledger.partners.flatMap((partner) => partner.grants).length);
      }),
      { numRuns: 300 },
    );
  });

  test('carries what each grant holds now into an empty ledger', () => {
    fc.assert(
      fc.property(someLedger, ({ grants }) => {
        const ledger = ledgerOf(CUSTOMER, undefined, grants);
        const { items } = previewOf(read(ledgerCsv(ledger)), TARGET, NOTHING);
        const held = ({ partners }: typeof ledger) =>
          partners.flatMap((partner) =>
            partner.grants.map(({ kind, access, roles, until, danger }) =>
              JSON.stringify([
                partner.name,
                kind,
                access,
                roles.map(({ name }) => name).sort(),
                until,
                danger,
              ]),
            ),
          );
        const again = ledgerOf(
          CUSTOMER,
          undefined,
          items.map(({ grant }) => grant),
        );
        expect(held(again).sort()).toEqual(held(ledger).sort());
      }),
    );
  });
});

test('an export of one tenant puts nothing into the ledger of another', () => {
  fc.assert(
    fc.property(someLedger, (ledger) => {
      for (const text of [
        ledgerJson(ledger),
        ledgerCsv(ledgerOf(CUSTOMER, undefined, ledger.grants)),
      ]) {
        const file = read(text);
        const preview = previewOf(file, { ...TARGET, tenant: OTHER }, NOTHING);
        expect(preview.items).toEqual([]);
        expect(preview.record).toBeUndefined();
        expect(preview.skipped.map(({ reason }) => reason)).toEqual(
          file.rows.map(() => 'other-tenant'),
        );
      }
    }),
  );
});
