import type { Page } from 'playwright-core';
import type { LedgerEvent } from '../../lib/partners/event';
import type { StoredGrant } from '../../lib/partners/holding';
import type { TenantRecord } from '../../lib/partners/tenant-record';

/** What is to lie in the database, as it lies there. */
export type Filling = {
  readonly tenants: readonly TenantRecord[];
  readonly grants: readonly StoredGrant[];
  readonly events: readonly LedgerEvent[];
};

/** Puts records into the database of the extension, from one of its pages that has opened it already. */
export async function fillLedger(page: Page, filling: Filling): Promise<void> {
  await page.evaluate(
    (stores) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('consent-lens');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const names = Object.keys(stores);
          const writing = database.transaction(names, 'readwrite');
          for (const [name, records] of Object.entries(stores)) {
            for (const record of records) writing.objectStore(name).put(record);
          }
          writing.oncomplete = () => {
            database.close();
            done();
          };
          writing.onabort = () => failed(writing.error);
        };
      }),
    filling,
  );
}
