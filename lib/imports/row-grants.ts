import type { StoredGrant } from '../partners/holding';
import { joinStored, takeSighting } from '../partners/take-sighting';
import type { FileRow, ImportedFile, Skipped } from './imported-file';
import { isFuture } from './not-yet';

/** What a file tells of one grant, in one or several rows. */
export type ToldGrant = { readonly rows: readonly number[]; readonly grant: StoredGrant };

/** Which ledger a file is for, and when it was made. */
export type ImportTarget = {
  /** The customer's tenant id, or `unknown`. */
  readonly tenant: string;
  /** When what the file tells was so, ISO 8601; for rows without a date of their own. */
  readonly at: string;
  /** ISO 8601. */
  readonly now: string;
};

/**
 * What a file tells of one tenant. Rows that name another tenant, or the tenant itself as its partner, are left
 * out and told; so is what is dated in the future.
 */
export function grantsOf(
  { rows }: ImportedFile,
  target: ImportTarget,
): { readonly told: readonly ToldGrant[]; readonly skipped: readonly Skipped[] } {
  const told = new Map<string, ToldGrant>();
  const skipped: Skipped[] = [];
  for (const row of rows) {
    const grant = grantOf(row, target);
    const fault = faultOf(row, grant, target);
    if (fault !== undefined) {
      skipped.push({ row: row.row, ...fault });
      continue;
    }
    const known = told.get(grant.key);
    told.set(grant.key, {
      rows: [...(known?.rows ?? []), row.row],
      grant: joinStored(grant, known?.grant),
    });
  }
  return { told: [...told.values()], skipped };
}

function grantOf(row: FileRow, { tenant, at }: ImportTarget): StoredGrant {
  if ('stored' in row) return { tenant, ...row.stored };
  return takeSighting(tenant, undefined, { ...row.sighting, by: ['file'], at: row.at ?? at });
}

function faultOf(
  row: FileRow,
  { partnerId, versions }: StoredGrant,
  { tenant, at, now }: ImportTarget,
): Omit<Skipped, 'row'> | undefined {
  const value = versions[0]?.holding.name ?? '';
  if (row.tenant !== undefined && row.tenant !== tenant) {
    return { reason: 'other-tenant', value: row.tenant };
  }
  if (partnerId !== undefined && partnerId === tenant) return { reason: 'own-tenant', value };
  return 'sighting' in row && isFuture(row.at ?? at, now) ? { reason: 'future', value } : undefined;
}
