import type { Browser } from './browser';

/** Takes everything out of the ledger, as clearing the browser's storage would. */
export async function emptyLedger(browser: Browser): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.deleteDatabase('consent-lens');
        request.onsuccess = () => done();
        request.onerror = () => failed(request.error);
      }),
  );
}
