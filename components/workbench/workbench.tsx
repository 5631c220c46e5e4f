import { LensMark } from '../lens-mark';
import { useText } from '../text-context';
import { ExchangePage, type ExchangePageProps } from './exchange/exchange-page';
import { LinksPage, type LinksPageProps } from './links-page';
import { WatchedHosts, type WatchedHostsProps } from './watched-hosts';

export const PAGES = ['links', 'exchange', 'hosts'] as const;
export type WorkbenchPage = (typeof PAGES)[number];

type Props = {
  readonly page: WorkbenchPage;
  readonly links: Omit<LinksPageProps, 'inFront'>;
  readonly exchange: Omit<ExchangePageProps, 'inFront'>;
  readonly hosts: WatchedHostsProps;
};

/** The full page: one page for each thing that is too large for the popup. */
export function Workbench({ page, links, exchange, hosts }: Props) {
  const text = useText();
  const names = {
    links: text('links.title'),
    exchange: text('exchange.title'),
    hosts: text('workbench.where'),
  };
  return (
    <>
      <header>
        <LensMark />
        <h1>{text('extension.name')}</h1>
        <nav aria-label={text('extension.name')}>
          {PAGES.map((one) => (
            <a key={one} href={`#${one}`} aria-current={one === page ? 'page' : undefined}>
              {names[one]}
            </a>
          ))}
        </nav>
        <span class="dim">{text('panel.byline')}</span>
      </header>
      {/* All stay there, so that going to another page loses nothing. */}
      <main class={page}>
        <div hidden={page !== 'links'}>
          <LinksPage {...links} inFront={page === 'links'} />
        </div>
        <div hidden={page !== 'exchange'}>
          <ExchangePage {...exchange} inFront={page === 'exchange'} />
        </div>
        <div hidden={page !== 'hosts'}>
          <WatchedHosts {...hosts} />
        </div>
      </main>
    </>
  );
}
