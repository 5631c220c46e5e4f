import { missingEvents, type PartnersBook } from '../sheets/partners/partners-book';
import { onLedgerNews } from './database/ledger-news';
import { takeInOldLedger } from './database/old-ledger';
import { readEvents, readLedger, readTenants } from './database/read-ledger';
import { reportError } from './error-report';
import { lastTrouble } from './ledger-trouble';

/**
 * Reads everything that the page of partners shows. Never throws: why something could not be read is in the
 * answer, because the page has to say so.
 * @param now ISO 8601.
 * @param tenant whose partners are wanted; those of the tenant whose list was read last when it is not given.
 */
export async function loadPartners(now: string, tenant?: string): Promise<PartnersBook> {
  const nothing = { now, tenants: [], unreadable: 0, events: [] };
  try {
    const trouble = await lastTrouble();
    const book = await loadBook(now, tenant);
    return { ...nothing, ...book, ...(trouble !== undefined && { trouble }) };
  } catch (error) {
    reportError('workbench', error);
    return { ...nothing, fault: 'error' };
  }
}

async function loadBook(now: string, wanted?: string): Promise<Partial<PartnersBook>> {
  const taken = await takeInOldLedger(now);
  if (!taken.ok) return { fault: taken.error };
  const known = await readTenants();
  if (!known.ok) return { fault: known.error };
  const tenants = known.value.map((one) => one.tenant);
  const tenant = tenants.find((one) => one === wanted) ?? tenants[0];
  if (tenant === undefined) return { tenants };
  const [ledger, events] = await Promise.all([readLedger(tenant), readEvents(tenant)]);
  if (!ledger.ok) return { tenants, fault: ledger.error };
  return {
    tenants,
    ledger: ledger.value.ledger,
    // Events have numbers without a gap, so those that could not be read are missed.
    unreadable: ledger.value.unreadable + (events.ok ? missingEvents(events.value) : 0),
    ...(events.ok ? { events: events.value } : { fault: events.error }),
  };
}

/** What the page of partners needs. Nothing of it goes out of the browser, and nothing is changed. */
export const partnersDesk = {
  load: (tenant?: string): Promise<PartnersBook> => loadPartners(new Date().toISOString(), tenant),
  onNews: onLedgerNews,
};
