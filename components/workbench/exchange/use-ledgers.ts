import { useEffect, useState } from 'preact/hooks';
import type { StoredLedger } from '../../../lib/partners/stored-ledger';
import type { ExchangeDesk } from './exchange-desk';

/** What was loaded, or that it could not be. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly value: T };

const LOADING = { state: 'loading' } as const;

/** Every tenant of which something is stored, kept up to date. */
export function useTenants({ tenants, onNews }: ExchangeDesk): Loaded<readonly string[]> {
  const [loaded, setLoaded] = useState<Loaded<readonly string[]>>(LOADING);
  useEffect(() => {
    const load = async () => {
      const read = await tenants();
      setLoaded(
        read.ok
          ? { state: 'ready', value: read.value.map(({ tenant }) => tenant) }
          : { state: 'failed' },
      );
    };
    void load();
    return onNews(() => void load());
  }, [tenants, onNews]);
  return loaded;
}

/** What is stored of one tenant, kept up to date; loading while none is chosen. */
export function useStored(
  { stored, onNews }: ExchangeDesk,
  tenant: string | undefined,
): Loaded<StoredLedger> {
  const [loaded, setLoaded] = useState<Loaded<StoredLedger>>(LOADING);
  useEffect(() => {
    if (tenant === undefined) return undefined;
    let isWanted = true;
    const load = async () => {
      const read = await stored(tenant);
      if (!isWanted) return;
      setLoaded(read.ok ? { state: 'ready', value: read.value } : { state: 'failed' });
    };
    void load();
    const end = onNews(() => void load());
    return () => {
      isWanted = false;
      end();
    };
  }, [stored, onNews, tenant]);
  // What was read of another tenant must not stand for this one.
  return loaded.state === 'ready' && loaded.value.tenant !== tenant ? LOADING : loaded;
}
