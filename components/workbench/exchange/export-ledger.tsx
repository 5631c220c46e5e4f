import { useState } from 'preact/hooks';
import { useText } from '../../text-context';
import { type ExchangeDesk, FORMATS } from './exchange-desk';
import { TenantOption } from './tenant-option';
import { useStored } from './use-ledgers';

type Props = { readonly desk: ExchangeDesk; readonly known: readonly string[] };

/** Saves one tenant's ledger as a file. */
export function ExportLedger({ desk, known }: Props) {
  const text = useText();
  const [chosen, setChosen] = useState<string>();
  const tenant = chosen !== undefined && known.includes(chosen) ? chosen : known[0];
  const stored = useStored(desk, tenant);
  return (
    <section aria-labelledby="export-title" class="block">
      <h3 id="export-title">{text('exchange.export.title')}</h3>
      {tenant === undefined ? (
        <p class="dim">{text('exchange.export.empty')}</p>
      ) : (
        <>
          <label class="field">
            <span>{text('exchange.export.ledger')}</span>
            <select value={tenant} onChange={(event) => setChosen(event.currentTarget.value)}>
              {known.map((one) => (
                <TenantOption key={one} tenant={one} />
              ))}
            </select>
          </label>
          {stored.state === 'failed' && <p role="alert">{text('exchange.load_failed')}</p>}
          {stored.state === 'ready' && stored.value.unreadable > 0 && (
            <p role="alert">
              {text('exchange.export.unreadable', [String(stored.value.unreadable)])}
            </p>
          )}
          {stored.state === 'ready' && (
            <ul class="formats">
              {FORMATS.map((format) => (
                <li key={format}>
                  {/* biome-ignore lint/a11y/useValidAnchor: only a link can save a file; its address is made by the click */}
                  <a
                    class="button"
                    href="#exchange"
                    download={`consent-lens-${tenant}-${desk.now().slice(0, 10)}.${format}`}
                    aria-describedby={`export-${format}`}
                    onClick={({ currentTarget }) => {
                      currentTarget.href = desk.fileOf(stored.value, format);
                    }}
                  >
                    {text(`exchange.export.save_${format}`)}
                  </a>
                  <span class="dim" id={`export-${format}`}>
                    {text(`exchange.export.hint_${format}`)}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}
