import type { ConsentRequest } from '../domain/request';
import type { Result } from '../domain/result';
import { UNKNOWN_TENANT } from '../partners/holding';
import { readApproval } from '../partners/read-approval';
import { readRows } from '../partners/read-rows';
import { tenantOf } from '../partners/tenant-of';
import { takeInOldLedger } from './database/old-ledger';
import { type Recording, recordInLedger } from './database/record-in-ledger';
import type { StorageFault } from './database/storage-fault';
import { reportError } from './error-report';
import { noteTrouble } from './ledger-trouble';
import type { PageReport } from './message-types';

/** What a page shows that belongs in the ledger. */
export type Keeping = {
  readonly what: 'list' | 'approval';
  readonly recording: Recording;
  /** Whose list it is may still be told: until the page is at rest or left, it is not taken for nobody's. */
  readonly early: boolean;
};

/** An approval counts as given now where the page claims another time than the last day. In milliseconds. */
const DAY = 86_400_000;

/**
 * Takes something into the ledger.
 * @returns why it could not be kept, which is remembered for the popup as well. Never throws.
 */
export async function keepSeen({ recording }: Keeping): Promise<Result<unknown, StorageFault>> {
  try {
    // What version 0.1 kept comes first, as it is the past; whatever becomes of it, the new is kept too.
    await takeInOldLedger(recording.at).catch((error) => reportError('old ledger', error));
    const kept = await recordInLedger(recording);
    await noteTrouble(kept.ok ? undefined : { fault: kept.error, at: recording.at });
    return kept;
  } catch (error) {
    reportError('ledger', error);
    return { ok: false, error: 'failed' };
  }
}

/**
 * What of a page belongs in the ledger: the list of partners, or an approval that was just given.
 * @param now when the page was seen, ISO 8601.
 */
export function keepingOf(
  request: ConsentRequest,
  seen: PageReport,
  now: string,
): Keeping | undefined {
  const tenant = tenantOf(seen.heard);
  const approved = readApproval(request, givenAt(seen, now));
  if (approved.length > 0) {
    const recording = { tenant, at: now, sightings: approved };
    return { what: 'approval', recording, early: false };
  }
  const { page } = request;
  const rows = page?.relationships;
  // The page of one relationship is no list: taken for one, it would hide what else the partner holds.
  if (page === undefined || rows === undefined || page.held) return undefined;
  // An empty list counts only once the page is at rest: its rows may still be on their way.
  if (rows.length === 0 && !seen.settled) return undefined;
  const reading = {
    at: now,
    whole: request.rolesComplete,
    allRows: seen.settled && (page.whole ?? page.rolesComplete),
  };
  return {
    what: 'list',
    recording: { tenant, at: now, sightings: readRows(rows, now), reading },
    early: tenant === UNKNOWN_TENANT && !seen.settled && !seen.late,
  };
}

/** When the admin accepted, as the page's own clock says: the page reports it again and again. */
function givenAt({ acceptedAt }: PageReport, now: string): string {
  const ago = Date.parse(now) - Date.parse(acceptedAt ?? now);
  return acceptedAt !== undefined && ago >= 0 && ago < DAY ? acceptedAt : now;
}
