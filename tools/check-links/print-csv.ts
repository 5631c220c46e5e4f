import { findingTexts, type Printer } from './answer.ts';

const COLUMNS =
  'file,line,column,link,verdict,flow,dap,partner,provider,findings' as const satisfies string;

/** A table with a header. Source: RFC 4180. */
export const csv: Printer = {
  start: () => `${COLUMNS}\r\n`,
  answer({ link, assessment, place }) {
    const { request, verdict } = assessment;
    const cells = [
      ...[place.file ?? '', place.line, place.column, link],
      ...[verdict, request.flow, request.dap],
      ...[request.partner.tenantId ?? '', request.provider.tenantId ?? ''],
      findingTexts(assessment).join(' '),
    ];
    return `${cells.map((cell) => quoted(harmless(String(cell)))).join(',')}\r\n`;
  },
};

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe stands before it.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection.
 */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
