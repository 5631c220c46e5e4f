import type { LinkRecord } from '../domain/link-record';
import { csvLine } from './csv-line';

const COLUMNS = [
  ...['file', 'line', 'column', 'link', 'verdict', 'flow', 'dap'],
  ...['partner', 'provider', 'findings'],
];

/** The first line of the table. */
export const LINKS_HEADER = csvLine(COLUMNS);

/** A checked link as a line of the table. */
export function linksLine(record: LinkRecord): string {
  const { file = '', line, column, link, verdict, flow, dap } = record;
  const { partnerTenantId = '', providerTenantId = '', findings } = record;
  const said = findings.map(({ text }) => text).join(' ');
  return csvLine([
    ...[file, line, column, link, verdict, flow, dap],
    ...[partnerTenantId, providerTenantId, said],
  ]);
}

/** Checked links as a table with a header, as it is saved: the mark before it tells Excel that it is UTF-8. */
export function linksCsv(records: readonly LinkRecord[]): string {
  return `\uFEFF${LINKS_HEADER}${records.map(linksLine).join('')}`;
}
