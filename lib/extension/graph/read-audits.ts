import { type CloudId, GRAPH_CLOUDS } from '../../data/graph-clouds';
import { addressesIn } from '../../graph/addresses';
import { auditSchema } from '../../graph/entities';
import { auditLines } from '../../graph/found-audits';
import { readEach } from '../../graph/read-page';
import type { GraphGet } from './graph-get';
import { getList } from './graph-pages';
import type { ReadPart } from './read-graph';

/** Reads what the audit log still knows of partners that came or went. */
export async function readAudits(cloud: CloudId, get: GraphGet): Promise<ReadPart> {
  if (!GRAPH_CLOUDS[cloud].hasAudits) {
    return { sightings: () => [], trouble: { fault: 'absent' } };
  }
  const { items, trouble } = await getList(addressesIn(cloud).audits, cloud, get);
  const { read, unread } = readEach(auditSchema, items);
  return {
    found: { lines: auditLines(read), unread },
    sightings: () => [],
    ...(trouble !== undefined && { trouble }),
  };
}
