import { GRAPH_SCOPES } from '../../lib/data/graph-scopes';
import { useText } from '../text-context';

/** The permissions that signing in asks for, each with its reason and the page it rests on. */
export function GraphScopesTable() {
  const text = useText();
  const columns = ['permission', 'reason'] as const;
  return (
    <>
      <table class="graph-scopes">
        <caption>{text('graph.scopes.caption')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {text(`graph.scopes.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {GRAPH_SCOPES.map(({ scope, reads, source }) => (
            <tr key={scope}>
              <th scope="row">{scope}</th>
              <td>
                {text(`graph.scopes.for.${reads}`)}{' '}
                <a
                  href={source}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={text('graph.scopes.source_of', [scope])}
                >
                  {text('graph.scopes.source')}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{text('graph.scopes.role')}</p>
    </>
  );
}
