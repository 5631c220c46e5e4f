import { useState } from 'preact/hooks';
import { useText } from '../../text-context';
import type { ExchangeDesk } from './exchange-desk';
import { ExportLedger } from './export-ledger';
import { ImportFile } from './import-file';
import { useTenants } from './use-ledgers';

export type ExchangePageProps = ExchangeDesk & {
  /** Whether the page is in front: only then it takes what is dropped. */
  readonly inFront: boolean;
};

/** Takes a ledger out as a file, and files of partners in. */
export function ExchangePage({ inFront, ...desk }: ExchangePageProps) {
  const text = useText();
  // The same functions each time, so that what depends on them is done once.
  const [kept] = useState<ExchangeDesk>(desk);
  const tenants = useTenants(kept);
  const known = tenants.state === 'ready' ? tenants.value : [];
  return (
    <section aria-labelledby="exchange-title" class="exchange">
      <h2 id="exchange-title">{text('exchange.title')}</h2>
      <p>{text('exchange.intro')}</p>
      {tenants.state === 'failed' && (
        <p role="alert" data-testid="exchange-trouble">
          {text('exchange.load_failed')}
        </p>
      )}
      <ImportFile desk={kept} known={known} inFront={inFront} />
      {tenants.state === 'ready' && <ExportLedger desk={kept} known={known} />}
    </section>
  );
}
