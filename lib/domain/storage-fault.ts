/**
 * Why something could not be kept or read: the disk or the quota is full; the browser gives no database (private
 * windows, a setting); a newer version of the extension has written it; another page of ours holds an older one;
 * the connection was lost; the database does not answer yet; or another reason that only the browser knows.
 */
export const STORAGE_FAULTS = [
  ...(['full', 'unavailable', 'newer', 'blocked', 'closed', 'slow', 'failed'] as const),
] as const;
export type StorageFault = (typeof STORAGE_FAULTS)[number];
