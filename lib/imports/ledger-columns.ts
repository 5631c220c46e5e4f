/**
 * The columns of an export in CSV, in their order. They stay: spreadsheets and scripts know them by name. Those
 * from `danger` on are for people and are not read again.
 */
export const LEDGER_COLUMNS = [
  ...(['tenant', 'partner', 'partner_id', 'kind', 'access', 'roles', 'role_ids'] as const),
  ...(['roles_complete', 'relationship', 'relationship_id', 'from', 'until'] as const),
  ...(['auto_extend_days', 'standing', 'provider', 'provider_id', 'scopes'] as const),
  ...(['organisation', 'last_seen', 'grant', 'danger', 'first_seen', 'seen_by', 'gone'] as const),
] as const;
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

/** Without these a table is no export of ours. */
export const NEEDED_COLUMNS: readonly LedgerColumn[] = [
  ...(['tenant', 'partner', 'kind', 'access', 'last_seen', 'grant'] as const),
];

/** Several things in one cell, with a bar between them. A bar or backslash of their own gets a backslash. */
export function joinCell(parts: readonly string[]): string {
  return parts.map((part) => part.replace(/[\\|]/g, (sign) => `\\${sign}`)).join(' | ');
}

/** Takes apart what `joinCell` has put together. */
export function splitCell(cell: string): string[] {
  if (cell === '') return [];
  const parts = [''];
  for (let at = 0; at < cell.length; at += 1) {
    const sign = cell.charAt(at);
    if (sign === '\\') parts.push(`${parts.pop()}${cell.charAt(++at)}`);
    else if (sign === '|') parts.push('');
    else parts.push(`${parts.pop()}${sign}`);
  }
  const last = parts.length - 1;
  return parts.map((part, at) =>
    part.slice(
      at > 0 && part.startsWith(' ') ? 1 : 0,
      at < last && part.endsWith(' ') ? -1 : undefined,
    ),
  );
}

/** Text as it goes into a cell: an apostrophe of its own is doubled, because one is put before formulas. */
export function toCell(text: string): string {
  return text.startsWith("'") ? `'${text}` : text;
}

/** The text of such a cell. */
export function fromCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
