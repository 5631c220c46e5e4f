// First, before any schema is made.
import './without-compiling';
import { openDB } from 'idb';
import type { RelationshipRow } from '../../lib/domain/page';
import { keepOverview } from '../../lib/extension/database/keep-overview';
import { MIGRATIONS } from '../../lib/extension/database/migrations';
import { readEvents, readLedger, readOverview } from '../../lib/extension/database/read-ledger';
import { recordInLedger } from '../../lib/extension/database/record-in-ledger';
import {
  DATABASE,
  DATABASE_VERSION,
  type LedgerSchema,
  STORES,
} from '../../lib/extension/database/schema';
import type { Happening } from '../../lib/partners/event';
import { chainEvents, NO_EVENTS } from '../../lib/partners/event-chain';
import type { StoredGrant } from '../../lib/partners/holding';
import { ledgerOf } from '../../lib/partners/ledger';
import { overviewOf } from '../../lib/partners/overview';
import { readRows } from '../../lib/partners/read-rows';
import { takeSighting } from '../../lib/partners/take-sighting';

/** Runs in a browser's page, against its own IndexedDB. Times are milliseconds. */

const TENANT = '5ce90100-7e57-4aaa-8bbb-0000000000c1';
const ROLES = [
  '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
  '729827e3-9c14-49f7-bb1b-9608f156bbb8',
  '4d6ac14f-3453-41d0-bef9-a3e0c569773a',
  'f023fd81-a637-4b56-95fd-791ac0226033',
  '62e90394-69f5-4237-9190-012177145e10',
];
const START = Date.parse('2026-01-05T09:00:00.000Z');
const DAY = 86_400_000;

const instant = (day: number) => new Date(START + day * DAY).toISOString();
const guid = (number: number) => `5ce90100-7e57-4aaa-8bbb-${String(number).padStart(12, '0')}`;

/** One relationship in the list; what it holds depends on the day. */
function rowOf(number: number, day: number): RelationshipRow {
  const partner = guid(number % 2000);
  const shift = (number * 7 + Math.floor(day / 30) * (number % 5 === 0 ? 1 : 0)) % ROLES.length;
  const roleIds = [...ROLES, ...ROLES].slice(shift, shift + 3);
  return {
    partner: `Partner ${number % 2000} of the bench`,
    tenantId: partner,
    access: ['gdap'],
    relationship: `Support ${number}`,
    relationshipId: `${guid(100_000 + number)}-${partner}`,
    roleNames: [],
    roleIds,
    rolesComplete: true,
    from: '2026-01-05',
    until: '2027-01-04',
    status: 'active',
    by: ['words', 'data'],
  };
}

/** Fills the database: so many relationships of 2,000 partners, seen on three days, and so many events. */
async function seed(relationships: number, events: number): Promise<void> {
  const database = await openDB<LedgerSchema>(DATABASE, DATABASE_VERSION, {
    upgrade: (opened, from) => {
      for (const migrate of MIGRATIONS.slice(from)) migrate(opened);
    },
  });
  const grants = new Map<string, StoredGrant>();
  const rows = (day: number) => Array.from({ length: relationships }, (_, at) => rowOf(at, day));
  for (const day of [0, 60, 120]) {
    for (const one of readRows(rows(day), instant(day))) {
      grants.set(one.key, takeSighting(TENANT, grants.get(one.key), one));
    }
  }
  const record = { tenant: TENANT, readAt: instant(120), whole: true, wholeAt: instant(120) };
  const happenings = Array.from({ length: events }, (_, at): Happening => {
    const key = guid(at % 2000);
    return {
      at: instant(at % 120),
      tenant: TENANT,
      kind: 'changed',
      partner: { key, name: `Partner ${at % 2000} of the bench`, tenantId: key },
      grant: `${key}|gdap|id:x`,
      access: ['gdap'],
      roles: ['Directory Readers', 'Helpdesk Administrator'],
      by: ['words'],
      changes: [{ what: 'roles-gained', roles: ['Helpdesk Administrator'] }],
    };
  });
  const chain = chainEvents(NO_EVENTS, happenings);
  const writing = database.transaction(STORES, 'readwrite');
  for (const grant of grants.values()) void writing.objectStore('grants').put(grant);
  for (const event of chain) void writing.objectStore('events').put(event);
  void writing.objectStore('tenants').put(record);
  const overview = overviewOf(ledgerOf(TENANT, record, [...grants.values()]));
  await keepOverview(writing, overview, record.readAt ?? '');
  const last = chain.at(-1);
  if (last) void writing.objectStore('heads').put({ seq: last.seq, hash: last.hash }, TENANT);
  await writing.done;
  database.close();
}

/** Records a page of 500 relationships, as it is on a day. @returns how long it took, how much was different. */
async function record(day: number): Promise<{ time: number; changes: number }> {
  const at = instant(day);
  const rows = Array.from({ length: 500 }, (_, number) => rowOf(number, day));
  const start = performance.now();
  const done = await recordInLedger({
    tenant: TENANT,
    at,
    sightings: readRows(rows, at),
    reading: { at, whole: true, allRows: false },
  });
  const time = performance.now() - start;
  if (!done.ok) throw new Error(done.error);
  return { time, changes: done.value.length };
}

const READS = {
  ledger: () => readLedger(TENANT),
  overview: () => readOverview(TENANT),
  events: () => readEvents(TENANT),
  'one partner’s events': () => readEvents(TENANT, guid(7)),
};

async function read(what: keyof typeof READS): Promise<number> {
  const start = performance.now();
  const done = await READS[what]();
  if (!done.ok) throw new Error(done.error);
  return performance.now() - start;
}

export const ledgerBench = { seed, record, read, reads: Object.keys(READS) };
Object.assign(globalThis, { ledgerBench });
