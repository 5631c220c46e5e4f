import { LensMark } from '../lens-mark';
import { useText } from '../text-context';
import { GraphPage, type GraphPageProps } from './graph-page';
import { LinksPage, type LinksPageProps } from './links-page';
import { WatchedHosts, type WatchedHostsProps } from './watched-hosts';

export const PAGES = ['links', 'graph', 'hosts'] as const;
export type WorkbenchPage = (typeof PAGES)[number];

type Props = {
  readonly page: WorkbenchPage;
  readonly links: Omit<LinksPageProps, 'inFront'>;
  readonly graph: GraphPageProps;
  readonly hosts: WatchedHostsProps;
};

/** The full page: one page for each thing that is too large for the popup. */
export function Workbench({ page, links, graph, hosts }: Props) {
  const text = useText();
  const names = {
    links: text('links.title'),
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
      {/* Both stay there, so that going to the other page loses nothing. */}
      <main class={page}>
        <div hidden={page !== 'links'}>
          <LinksPage {...links} inFront={page === 'links'} />
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
