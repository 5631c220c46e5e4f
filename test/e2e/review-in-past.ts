import type { Browser } from './browser';

type Spans = Record<string, { first: string }>;
type Stored = {
  closedAt?: string;
  versions?: { seen: Spans }[];
  partners?: { grants: { seenBy: Spans }[] }[];
};

/** Makes the last review, and the first reading of the list, a hundred days older: a review is then due. */
export async function makeReviewDue(browser: Browser): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const past = (at: string) => new Date(Date.parse(at) - 100 * 86_400_000).toISOString();
        const age = ({ partners = [], versions = [], ...rest }: Stored) => {
          const grants = partners.flatMap((partner) => partner.grants);
          const spans = [
            ...grants.map(({ seenBy }) => seenBy),
            ...versions.map(({ seen }) => seen),
          ];
          for (const span of spans.flatMap(Object.values)) span.first = past(span.first);
          return rest.closedAt === undefined ? {} : { closedAt: past(rest.closedAt) };
        };
        const request = indexedDB.open('consent-lens');
        request.onerror = () => failed(request.error);
        request.onsuccess = () => {
          const stores = ['overviews', 'grants', 'reviews'];
          const writing = request.result.transaction(stores, 'readwrite');
          for (const store of stores) {
            const all = writing.objectStore(store).openCursor();
            all.onsuccess = () => {
              if (all.result === null) return;
              const record: Stored = all.result.value;
              all.result.update({ ...record, ...age(record) });
              all.result.continue();
            };
          }
          writing.oncomplete = () => {
            request.result.close();
            done();
          };
          writing.onerror = () => failed(writing.error);
        };
      }),
  );
}
