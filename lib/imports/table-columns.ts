import { ACCESS, COLUMNS } from '../pages/page-words';
import type { Table } from './read-table';

/** What a column of somebody else's table can be. */
export const TABLE_FIELDS = [
  ...(['partner', 'partner-id', 'access', 'dap', 'roles'] as const),
  ...(['relationship', 'relationship-id', 'from', 'until', 'auto-extend', 'status'] as const),
] as const;
export type TableField = (typeof TABLE_FIELDS)[number];

/** Which column is what, by its place; a field that no column has is missing. */
export type ColumnChoice = Readonly<Partial<Record<TableField, number>>>;

/**
 * Names of columns: those of the portal in its languages, of `GetPartners` and Graph as PowerShell writes them
 * into a table, and plain words. No public sample of a table that the portal itself saves is known, so these
 * only propose: the user says what each column is.
 */
const NAMES: readonly (readonly [TableField, RegExp])[] = [
  ['dap', /^(?:can ?remove ?dap|dap|has ?dap|delegated admin(?: privileges)?)$/i],
  [
    'partner-id',
    /^(?:(?:partner|tenant|microsoft|mandanten|cloud)[ _-]?)+(?:id|kennung)$|^identity$/i,
  ],
  ['relationship-id', /^(?:(?:gdap|partner ?gdap)? ?relationship|beziehungs?)[ _-]?id$/i],
  ['relationship', /^(?:relationship|relationship[ _-]?name|name der beziehung|beziehungsname)$/i],
  ['relationship', COLUMNS.name],
  ['auto-extend', /auto[ _-]?(?:extend|renew)|automatische? verlänger|renouvellement|renovaci/i],
  [
    'from',
    /^(?:start|from|activated|beginn?|ab|von|début|inicio|inizio|início)(?:$|[ _-]?(?:date|datum)|date)/i,
  ],
  ['until', /^(?:end|until|expir|ablauf|ende|bis|fin$|scaden|verval)|enddate/i],
  ['until', COLUMNS.period],
  ['roles', COLUMNS.roles],
  ['roles', /^(?:aad|entra|admin|unified)[ _-]?roles?$|rollen$/i],
  ['status', COLUMNS.status],
  ['access', COLUMNS.type],
  ['access', COLUMNS.authorization],
  ['access', /^(?:access|zugriff|partner ?type|relationship ?type|beziehungstyp)$/i],
  ['partner', COLUMNS.partner],
  [
    'partner',
    /^(?:(?:display|partner|company)[ _-]?name|name|firma|anzeigename|entreprise|empresa)$/i,
  ],
];

/** Proposes what each column is, by its name; a column called "Relationship" also by what stands in it. */
export function guessColumns({ header, rows }: Table): ColumnChoice {
  const choice: Partial<Record<TableField, number>> = {};
  const taken = new Set<number>();
  for (const [field, name] of NAMES) {
    if (choice[field] !== undefined) continue;
    const at = header.findIndex((title, place) => !taken.has(place) && name.test(title));
    if (at < 0) continue;
    choice[field] = at;
    taken.add(at);
  }
  const { relationship, access } = choice;
  if (relationship === undefined || access !== undefined) return choice;
  // `GetPartners` calls the kind of a partner its relationship.
  const isKind = rows.some(({ cells }) =>
    Object.values(ACCESS).some((kind) => kind.test(cells[relationship] ?? '')),
  );
  if (!isKind) return choice;
  const { relationship: _, ...rest } = choice;
  return { ...rest, access: relationship };
}
