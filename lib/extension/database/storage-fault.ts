/**
 * Why something could not be kept or read: the disk or the quota is full; the browser gives no database (private
 * windows, a setting); a newer version of the extension has written it; the connection was lost; or another reason
 * that only the browser knows.
 */
export const STORAGE_FAULTS = ['full', 'unavailable', 'newer', 'closed', 'failed'] as const;
export type StorageFault = (typeof STORAGE_FAULTS)[number];

const BY_NAME: Readonly<Record<string, StorageFault>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  InvalidStateError: 'closed',
  AbortError: 'closed',
  TransactionInactiveError: 'closed',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
  UnknownError: 'failed',
  NotReadableError: 'failed',
  DataError: 'failed',
  ConstraintError: 'failed',
  NotFoundError: 'failed',
  TimeoutError: 'failed',
};

/** Reads what the browser threw; undefined where it was no fault of the storage but of our own code. */
export function faultOf(error: unknown): StorageFault | undefined {
  if (!(error instanceof Error) && !isNamed(error)) return undefined;
  const { name, message } = error as { readonly name: string; readonly message?: string };
  if (name === 'ReferenceError' && /indexedDB/i.test(message ?? '')) return 'unavailable';
  // Firefox in windows that keep nothing.
  if (/mutation operation|private browsing/i.test(message ?? '')) return 'unavailable';
  if (name === 'AbortError' && /quota/i.test(message ?? '')) return 'full';
  return BY_NAME[name];
}

function isNamed(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error;
}
