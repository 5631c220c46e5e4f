import { GRAPH_PARTS, type GraphPart } from '../../data/graph-scopes';
import { addressesIn } from '../../graph/addresses';
import { organisationSchema } from '../../graph/entities';
import type { GraphTrouble } from '../../graph/graph-fault';
import { readEach, readPage } from '../../graph/read-page';
import { type GraphReading, type PartOutcome, takeOutcome } from '../../graph/reading';
import type { Sighting } from '../../partners/holding';
import { readLedger } from '../database/read-ledger';
import { recordInLedger } from '../database/record-in-ledger';
import { type GraphGet, type GraphRun, graphGetter } from './graph-get';
import { keepReading, loadReading } from './graph-readings';
import type { GraphSession } from './graph-session';
import { readApps } from './read-apps';
import { readAudits } from './read-audits';
import { readPartners } from './read-partners';

/** What reading one part gave. */
export type ReadPart = Pick<PartOutcome, 'found' | 'trouble'> & {
  /** What of it goes into the ledger. @param at when it was read, ISO 8601. */
  readonly sightings: (at: string) => readonly Sighting[];
};

/** Told while it reads: which part, and what is known by now. */
export type GraphProgress = GraphRun & {
  readonly onPart: (part: GraphPart | undefined, reading: GraphReading) => void;
};

/** Whatever one part comes to, the others are read. */
const ENDS_ALL = new Set(['signed-out', 'offline', 'stopped', 'other-tenant']);

/**
 * Reads the Graph of the tenant that somebody is signed in to, part by part, and takes what it finds into that
 * tenant's ledger. Each part is kept as soon as it is there.
 * @returns everything that is known of the tenant then, with what went wrong.
 */
export async function readGraph(
  session: GraphSession,
  progress: GraphProgress,
): Promise<GraphReading> {
  const { tenant, setup } = session;
  const get = graphGetter(session, progress);
  let reading = await loadReading(tenant);
  const checked = await checkTenant(session, get);
  if (checked.name !== undefined) reading = { ...reading, name: checked.name };
  const known = await knownNames(tenant);
  let over: GraphTrouble | undefined = checked.trouble;
  for (const part of GRAPH_PARTS) {
    progress.onPart(part, reading);
    const read: ReadPart =
      over !== undefined
        ? { sightings: () => [], trouble: over }
        : await READERS[part](setup.cloud, get, known);
    const at = new Date().toISOString();
    const sightings = read.sightings(at);
    const kept = await keepSightings(tenant, sightings, at);
    reading = takeOutcome(reading, part, { ...read, ...(kept && { trouble: kept }), at });
    await keepReading(reading);
    if (read.trouble !== undefined && ENDS_ALL.has(read.trouble.fault)) over = read.trouble;
  }
  progress.onPart(undefined, reading);
  return reading;
}

const READERS: Readonly<
  Record<
    GraphPart,
    (cloud: GraphSession['setup']['cloud'], get: GraphGet, known: Names) => Promise<ReadPart>
  >
> = { partners: readPartners, apps: readApps, audits: readAudits };

type Names = ReadonlyMap<string, string>;

/**
 * Asks Graph itself whose data the token opens: it must be the tenant whose ledger is written.
 * @returns a trouble where it is another's, or where nothing can be asked at all.
 */
async function checkTenant(
  { tenant, setup }: GraphSession,
  get: GraphGet,
): Promise<{ readonly name?: string; readonly trouble?: GraphTrouble }> {
  const answer = await get(addressesIn(setup.cloud).organisation);
  if (!answer.ok) {
    return ENDS_ALL.has(answer.error.fault) ? { trouble: answer.error } : {};
  }
  const page = readPage(answer.value);
  const { read } = readEach(organisationSchema, page.ok ? page.value.items : []);
  const [organisation] = read;
  // Who may not read the organisation is still signed in to the tenant of the id token.
  if (organisation === undefined) return {};
  if (organisation.id !== tenant) return { trouble: { fault: 'other-tenant' } };
  return organisation.displayName === undefined ? {} : { name: organisation.displayName };
}

/** Names of partners that the ledger has from elsewhere. */
async function knownNames(tenant: string): Promise<Names> {
  const read = await readLedger(tenant);
  const partners = read.ok ? read.value.ledger.partners : [];
  return new Map(
    partners.flatMap(({ tenantId, name }) =>
      // Who goes by an id has no name.
      tenantId === undefined || name === tenantId ? [] : [[tenantId, name]],
    ),
  );
}

async function keepSightings(
  tenant: string,
  sightings: readonly Sighting[],
  at: string,
): Promise<GraphTrouble | undefined> {
  if (sightings.length === 0) return undefined;
  const kept = await recordInLedger({ tenant, at, sightings });
  return kept.ok ? undefined : { fault: 'storage' };
}
