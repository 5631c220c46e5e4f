import type { MessageKey, Translate } from '../domain/text';
import type { EvidenceFault } from './verify-evidence';

/** Why a file proves nothing, as a sentence with the line where that shows. */
export function faultWords({ line, why }: EvidenceFault, text: Translate): string {
  const reason = text(`evidence.fault.${why}` as MessageKey);
  return line === undefined ? reason : text('evidence.fault_line', [String(line), reason]);
}
