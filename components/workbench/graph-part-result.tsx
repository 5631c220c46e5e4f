import { GRAPH_SCOPES, type GraphPart } from '../../lib/data/graph-scopes';
import type { MessageKey } from '../../lib/domain/text';
import type { GraphReading, PartReading } from '../../lib/graph/reading';
import { useText } from '../text-context';
import { GraphLines } from './graph-lines';

type Props = {
  readonly part: GraphPart;
  readonly reading: PartReading | undefined;
  readonly trouble: GraphReading['troubles'][GraphPart];
  readonly when: (at: string) => string;
};

/** One part: when it was read and what was found, what went wrong since, what it leaves out. */
export function GraphPartResult({ part, reading, trouble, when }: Props) {
  const text = useText();
  const needs = GRAPH_SCOPES.find(({ reads }) => reads === part)?.scope ?? '';
  const { lines = [], unread = 0, microsofts = 0, nameless = 0 } = reading ?? {};
  return (
    <section class="graph-part" data-part={part} data-fault={trouble?.fault}>
      <h5>{text(`graph.part.${part}`)}</h5>
      {trouble !== undefined && (
        <div class="caution note">
          <p>
            {text('graph.results.failed', [when(trouble.at)])}{' '}
            {text(`graph.fault.${trouble.fault.replaceAll('-', '_')}` as MessageKey, [needs])}
          </p>
          {trouble.until !== undefined && (
            <p>{text('graph.results.until', [when(trouble.until)])}</p>
          )}
        </div>
      )}
      {reading === undefined ? (
        <p>{text('graph.results.never')}</p>
      ) : (
        <p>
          {text('graph.results.read_at', [when(reading.at), String(lines.length)])}
          {!reading.whole && ` ${text('graph.results.partial')}`}
        </p>
      )}
      {reading?.whole && lines.length === 0 && <p>{text(`graph.results.none.${part}`)}</p>}
      <GraphLines lines={lines} when={when} />
      {unread > 0 && <p>{text('graph.results.unread', [String(unread)])}</p>}
      {microsofts > 0 && (
        <p class="dim">{text('graph.results.microsofts', [String(microsofts)])}</p>
      )}
      {nameless > 0 && part !== 'audits' && (
        <p>{text(`graph.results.nameless.${part}`, [String(nameless)])}</p>
      )}
      {part === 'audits' && <p class="dim">{text('graph.results.retention')}</p>}
    </section>
  );
}
