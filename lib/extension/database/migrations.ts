import type { LedgerDatabase } from './schema';

/**
 * What each version of the database changed, the first one first. A released entry is never changed: somebody
 * has it. The list of 2026 that lay in `storage.local` is taken in by `old-ledger.ts`.
 */
export const MIGRATIONS: readonly ((database: LedgerDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('tenants', { keyPath: 'tenant' });
    const grants = database.createObjectStore('grants', { keyPath: ['tenant', 'key'] });
    grants.createIndex('tenant', 'tenant');
    const events = database.createObjectStore('events', { keyPath: ['tenant', 'seq'] });
    events.createIndex('tenant', 'tenant');
    events.createIndex('partner', ['tenant', 'partner.key']);
    database.createObjectStore('overviews', { keyPath: 'tenant' });
    database.createObjectStore('overviewParts', { keyPath: ['tenant', 'part'] });
    const reviews = database.createObjectStore('reviews', { keyPath: ['tenant', 'id'] });
    reviews.createIndex('tenant', 'tenant');
    database.createObjectStore('memos', { keyPath: 'id' }).createIndex('tenant', 'tenant');
    database.createObjectStore('aside', { autoIncrement: true });
    database.createObjectStore('heads');
  },
];
