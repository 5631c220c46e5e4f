import { LensMark } from '../lens-mark';
import { useText } from '../text-context';
import { EvidencePage, type EvidencePageProps } from './evidence/evidence-page';
import { ExchangePage, type ExchangePageProps } from './exchange/exchange-page';
import { GraphPage, type GraphPageProps } from './graph-page';
import { LinksPage, type LinksPageProps } from './links-page';
import { PartnersPage, type PartnersPageProps } from './partners/partners-page';
import { ReviewPage, type ReviewPageProps } from './review/review-page';
import { WatchedHosts, type WatchedHostsProps } from './watched-hosts';

export const PAGES = [
  ...(['partners', 'review', 'links', 'evidence', 'exchange', 'graph', 'hosts'] as const),
] as const;
export type WorkbenchPage = (typeof PAGES)[number];

type Props = {
  readonly page: WorkbenchPage;
  readonly partners: Omit<PartnersPageProps, 'inFront'>;
  readonly review: Omit<ReviewPageProps, 'inFront'>;
  readonly links: Omit<LinksPageProps, 'inFront'>;
  readonly evidence: Omit<EvidencePageProps, 'inFront'>;
  readonly exchange: Omit<ExchangePageProps, 'inFront'>;
  readonly graph: GraphPageProps;
  readonly hosts: WatchedHostsProps;
};

/** The full page: one page for each thing that is too large for the popup. */
export function Workbench(props: Props) {
  const { page, partners, review, links, evidence, exchange, graph, hosts } = props;
  const text = useText();
  const names = {
    partners: text('partners.title'),
    review: text('review.title'),
    links: text('links.title'),
    evidence: text('evidence.title'),
    exchange: text('exchange.title'),
    graph: text('graph.title'),
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
        <div hidden={page !== 'partners'}>
          <PartnersPage {...partners} inFront={page === 'partners'} />
        </div>
        <div hidden={page !== 'review'}>
          <ReviewPage {...review} inFront={page === 'review'} />
        </div>
        <div hidden={page !== 'links'}>
          <LinksPage {...links} inFront={page === 'links'} />
        </div>
        <div hidden={page !== 'evidence'}>
          <EvidencePage {...evidence} inFront={page === 'evidence'} />
        </div>
        <div hidden={page !== 'exchange'}>
          <ExchangePage {...exchange} inFront={page === 'exchange'} />
        </div>
        <div hidden={page !== 'graph'}>
          <GraphPage {...graph} />
        </div>
        <div hidden={page !== 'hosts'}>
          <WatchedHosts {...hosts} />
        </div>
      </main>
    </>
  );
}
