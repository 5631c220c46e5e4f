import { z } from 'zod';

const time = z.iso.datetime();

/** When the list of one tenant's partners was read. */
export const tenantSchema = z.object({
  /** The customer's tenant id, or `unknown`. */
  tenant: z.string(),
  /** When the list was last read; null before the first time. */
  readAt: time.nullable(),
  /** Whether that reading had all rows and roles. */
  whole: z.boolean(),
  /** When every row of the list was last there, at rest. */
  wholeAt: time.nullable(),
});

export type TenantRecord = z.infer<typeof tenantSchema>;

/** One reading of the list. */
export type ListReading = {
  /** ISO 8601. */
  readonly at: string;
  /** All rows and all their roles were there. */
  readonly whole: boolean;
  /** All rows were there and the page was at rest: who is not among them is gone. */
  readonly allRows: boolean;
};

/** Takes a reading into what is known of a tenant's list; order and repetition do not matter. */
export function takeListReading(
  tenant: string,
  record: TenantRecord | undefined,
  { at, whole, allRows }: ListReading,
): TenantRecord {
  const readAt = record?.readAt ?? '';
  const wholeAt = record?.wholeAt ?? '';
  // Of two readings at one time the one that saw less counts.
  const isWhole = at > readAt ? whole : at < readAt ? record?.whole : record?.whole && whole;
  return {
    tenant,
    readAt: at > readAt ? at : readAt,
    whole: isWhole ?? whole,
    wholeAt: (allRows && at > wholeAt ? at : wholeAt) || null,
  };
}

/** Joins what two browsers know of one tenant's list; which comes first does not matter. */
export function joinRecords(
  one: TenantRecord | undefined,
  other: TenantRecord | undefined,
): TenantRecord | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const [ours, theirs] = [one.readAt ?? '', other.readAt ?? ''];
  const newer = ours > theirs ? one.whole : other.whole;
  return {
    tenant: one.tenant,
    readAt: (ours > theirs ? ours : theirs) || null,
    whole: ours === theirs ? one.whole && other.whole : newer,
    wholeAt: ((one.wholeAt ?? '') > (other.wholeAt ?? '') ? one.wholeAt : other.wholeAt) ?? null,
  };
}
