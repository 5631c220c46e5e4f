import { STORAGE_FAULTS, type StorageFault } from '../../domain/storage-fault';

export { STORAGE_FAULTS, type StorageFault };

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
  TimeoutError: 'blocked',
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
