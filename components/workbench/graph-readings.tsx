import { GRAPH_PARTS } from '../../lib/data/graph-scopes';
import { useText } from '../text-context';
import { GraphPartResult } from './graph-part-result';
import type { GraphView } from './use-graph';

type Props = { readonly view: GraphView; readonly when: (at: string) => string };

/** What was read of each tenant: the one that somebody is signed in to first, none mixed with another. */
export function GraphReadings({ view, when }: Props) {
  const text = useText();
  const current = view.signedIn?.tenant;
  const sorted = [...view.readings].sort(
    (one, other) => Number(other.tenant === current) - Number(one.tenant === current),
  );
  return (
    <section aria-labelledby="graph-readings">
      <h3 id="graph-readings">{text('graph.results.title')}</h3>
      {sorted.map(({ tenant, name, parts, troubles }) => (
        <article key={tenant} class="graph-tenant" data-tenant={tenant}>
          <h4>{name ?? tenant}</h4>
          {name !== undefined && <p class="dim">{tenant}</p>}
          {GRAPH_PARTS.map((part) => (
            <GraphPartResult
              key={part}
              part={part}
              reading={parts[part]}
              trouble={troubles[part]}
              when={when}
            />
          ))}
        </article>
      ))}
    </section>
  );
}
