import fc from 'fast-check';
import type { RelationshipRow } from '../../../lib/domain/page';
import { ACCESS } from '../../../lib/partners/holding';
import { type GrantRow, grantRows } from '../../../lib/sheets/partners/grant-rows';
import { sentencesIn } from '../../extension/sentences';
import { type Look, ledgerAfter } from '../../partners/readings';

export const NOW = '2026-11-20T12:00:00.000Z';
export const BEFORE = '2026-11-01T12:00:00.000Z';
export const ROLES = {
  global: '62e90394-69f5-4237-9190-012177145e10',
  helpdesk: '729827e3-9c14-49f7-bb1b-9608f156bbb8',
  readers: '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
  license: '4d6ac14f-3453-41d0-bef9-a3e0c569773a',
} as const;

/** A row of the list, a seller without roles unless said otherwise. */
export const row = (partner: string, changes: Partial<RelationshipRow> = {}): RelationshipRow => ({
  partner,
  access: ['reseller'],
  roleNames: [],
  rolesComplete: true,
  ...changes,
});

/** The rows of the table after some looks at the list. */
export const rowsAfter = (looks: readonly Look[]): GrantRow[] =>
  grantRows(ledgerAfter(looks), NOW, sentencesIn('en'));

/** The rows of the table after the list was read once, now. */
export const rowsOf = (...rows: readonly RelationshipRow[]): GrantRow[] =>
  rowsAfter([{ at: NOW, rows }]);

/** The only row of the table. */
export function rowOf(partner: string, changes: Partial<RelationshipRow> = {}): GrantRow {
  const [only] = rowsOf(row(partner, changes));
  if (only === undefined) throw new Error('no row');
  return only;
}

const days = fc
  .integer({ min: -900, max: 900 })
  .map((offset) => new Date(Date.parse(NOW) + offset * 86_400_000).toISOString().slice(0, 10));

const listRow: fc.Arbitrary<RelationshipRow> = fc
  .record({
    partner: fc.constantFrom('Contoso', 'contoso', 'Ärzte & Söhne', 'Wingtip 10', 'Wingtip 9', 'Z'),
    access: fc.uniqueArray(fc.constantFrom(...ACCESS), { minLength: 1, maxLength: 2 }),
    roleIds: fc.uniqueArray(fc.constantFrom(...Object.values(ROLES)), { maxLength: 3 }),
    rolesComplete: fc.boolean(),
    relationship: fc.constantFrom('A', 'B', 'C', 'D'),
    from: fc.option(days, { nil: undefined }),
    until: fc.option(days, { nil: undefined }),
    period: fc.option(fc.constantFrom('1/2/2026 - 1/2/2027'), { nil: undefined }),
    autoExtendDays: fc.option(fc.constantFrom(0, 180), { nil: undefined }),
  })
  .map((drawn) => ({ ...row(drawn.partner), ...told(drawn) }));

/** Rows of the table after one or two looks at lists of any content. */
export const anyRows: fc.Arbitrary<GrantRow[]> = fc
  .tuple(fc.array(listRow, { maxLength: 12 }), fc.array(listRow, { maxLength: 12 }))
  .map(([then, now]) =>
    rowsAfter([
      { at: BEFORE, rows: then },
      { at: NOW, rows: now },
    ]),
  );

function told<T extends object>(drawn: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(drawn).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
