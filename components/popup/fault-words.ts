import type { StorageFault } from '../../lib/domain/storage-fault';
import type { Translate } from '../../lib/domain/text';

/** Why something could not be kept or read; `error` where it was no fault of the storage. */
export type Fault = StorageFault | 'error';

/** The reason in words, to stand after a colon. */
export function faultWords(text: Translate, fault: Fault): string {
  return text(`popup.fault.${fault}`);
}
