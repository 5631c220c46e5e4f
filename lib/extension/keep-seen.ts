import type { ConsentRequest } from '../domain/request';
import type { Result } from '../domain/result';
import { readApproval } from '../partners/read-approval';
import { readRows } from '../partners/read-rows';
import { tenantOf } from '../partners/tenant-of';
import { type Recording, recordInLedger } from './database/record-in-ledger';
import type { StorageFault } from './database/storage-fault';
import { noteTrouble } from './ledger-trouble';
import type { PageReport } from './message-types';

/** What was taken in: whose, and what of the list was there where the page is one. */
export type Kept = Pick<Recording, 'tenant' | 'reading'>;

/**
 * Takes what a page shows into the ledger: the list of partners, or an approval that was just given.
 * @param now when the page was seen, ISO 8601.
 * @returns what was kept, nothing where there was nothing to keep; or why it could not be, which is remembered for
 * the popup as well.
 */
export async function keepSeen(
  request: ConsentRequest,
  seen: PageReport,
  now: string,
): Promise<Result<Kept | undefined, StorageFault>> {
  const recording = recordingOf(request, seen, now);
  if (recording === undefined) return { ok: true, value: undefined };
  const kept = await recordInLedger(recording);
  await noteTrouble(kept.ok ? undefined : { fault: kept.error, at: now });
  return kept.ok ? { ok: true, value: recording } : kept;
}

function recordingOf(
  request: ConsentRequest,
  seen: PageReport,
  now: string,
): Recording | undefined {
  const tenant = tenantOf(seen.heard);
  const approved = readApproval(request, now);
  if (approved.length > 0) return { tenant, at: now, sightings: approved };
  const { page } = request;
  const rows = page?.relationships;
  // The page of one relationship is no list: taken for one, it would hide what else the partner holds.
  if (page === undefined || rows === undefined || page.held) return undefined;
  // An empty list counts only once the page is at rest: its rows may still be on their way.
  if (rows.length === 0 && !seen.settled) return undefined;
  return {
    tenant,
    at: now,
    sightings: readRows(rows, now),
    reading: {
      at: now,
      whole: request.rolesComplete,
      allRows: seen.settled && (page.whole ?? page.rolesComplete),
    },
  };
}
