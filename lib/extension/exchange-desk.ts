import { success } from '../domain/result';
import { type GivenFile, openFile } from '../imports/open-file';
import { ledgerOf } from '../partners/ledger';
import type { StoredLedger } from '../partners/stored-ledger';
import { ledgerCalendar } from '../reports/ledger-calendar';
import { ledgerCsv } from '../reports/ledger-csv';
import { ledgerJson } from '../reports/ledger-json';
import { browser } from './browser';
import { type Importing, importGrants } from './database/import-grants';
import { onLedgerNews } from './database/ledger-news';
import { readTenants } from './database/read-ledger';
import { readStored } from './database/read-stored';
import { loadReviewDue } from './review-due';
import { translate } from './text';

const TYPES = { json: 'application/json', csv: 'text/csv', ics: 'text/calendar' } as const;

let address: string | undefined;

const dayIn = () => new Intl.DateTimeFormat(browser.i18n.getUILanguage(), { dateStyle: 'medium' });
const now = () => new Date().toISOString();

/** What the page for files needs beside what it shows. Nothing of it goes out of the browser. */
export const exchangeDesk = {
  now,
  /** A day in the user's words. @param when ISO 8601. */
  day: (when: string) => dayIn().format(Date.parse(when)),
  tenants: readTenants,
  async stored(tenant: string): ReturnType<typeof readStored> {
    const [stored, due] = await Promise.all([readStored(tenant), loadReviewDue(tenant, now())]);
    const dueAt = due.ok ? due.value?.dueAt : undefined;
    return stored.ok && dueAt !== undefined ? success({ ...stored.value, dueAt }) : stored;
  },
  onNews: onLedgerNews,
  open: (given: GivenFile) => openFile(given, now()),
  take: (importing: Omit<Importing, 'at'>) => importGrants({ ...importing, at: now() }),
  /** The address of a file with a ledger, made in the moment of the click. */
  fileOf(stored: StoredLedger, format: keyof typeof TYPES): string {
    if (address !== undefined) URL.revokeObjectURL(address);
    const content = new Blob([contentOf(stored, format)], { type: TYPES[format] });
    address = URL.createObjectURL(content);
    return address;
  },
};

function contentOf(stored: StoredLedger, format: keyof typeof TYPES): string {
  const { tenant, record, grants, events, dueAt } = stored;
  if (format === 'json') {
    return ledgerJson({ writtenAt: now(), tenant, record: record ?? null, grants, events });
  }
  const ledger = ledgerOf(tenant, record, grants);
  return format === 'csv'
    ? ledgerCsv(ledger)
    : ledgerCalendar(ledger, { now: now(), dueAt }, translate);
}
