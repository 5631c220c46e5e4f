const CHANNEL = 'consent-lens-ledger';

/** Tells all open pages of ours that a tenant's ledger has become different. */
export function announceLedger(tenant: string): void {
  try {
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage(tenant);
    channel.close();
  } catch {
    // What is kept is kept, whoever hears of it.
  }
}

/**
 * Calls back whenever any page of ours has written to a ledger.
 * @returns what ends it.
 */
export function onLedgerNews(tell: (tenant: string) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => tell(String(data));
  return () => channel.close();
}
