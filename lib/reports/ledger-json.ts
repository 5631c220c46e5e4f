import { LEDGER_FORMAT, LEDGER_VERSION, type LedgerFile } from '../imports/ledger-file';

/** One tenant's ledger as JSON, with nothing left out: it can be read again as it was. */
export function ledgerJson(ledger: Omit<LedgerFile, 'format' | 'version'>): string {
  const { writtenAt, tenant, record, grants, events } = ledger;
  const file: LedgerFile = {
    ...{
      format: LEDGER_FORMAT,
      version: LEDGER_VERSION,
      writtenAt,
      tenant,
      record,
      grants,
      events,
    },
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
