import { UNKNOWN_TENANT } from '../../../lib/partners/holding';
import { useText } from '../../text-context';

/** One tenant in a list to choose from: its id, or that nobody knows which it is. */
export function TenantOption({ tenant }: { readonly tenant: string }) {
  const text = useText();
  return (
    <option value={tenant}>{tenant === UNKNOWN_TENANT ? text('exchange.unknown') : tenant}</option>
  );
}
