import type { MessageKey } from '../../../lib/domain/text';
import { useText } from '../../text-context';

/** Says why the storage could not be read or written. */
export function StorageTrouble({ fault }: { readonly fault: string }) {
  const text = useText();
  return (
    <p class="trouble" role="alert">
      {text(`ledger.fault.${fault}` as MessageKey)}
    </p>
  );
}
