import type { MessageKey, Translate } from '../../../lib/domain/text';
import type { Difference } from '../../../lib/imports/differences';
import type { PreviewItem } from '../../../lib/imports/preview';
import type { Grant } from '../../../lib/partners/ledger';
import { useText } from '../../text-context';
import { accessWords, rolesWords, witnessWords } from './grant-words';

type Props = {
  readonly item: PreviewItem;
  readonly known: Grant;
  readonly day: (when: string) => string;
};

/** What the ledger says and what the file says, side by side. */
export function DifferenceTable({ item, known, day }: Props) {
  const text = useText();
  const rows = new Map(
    item.differences.map((difference) => {
      const topic = topicOf(difference);
      return [topic, sidesOf(difference, known, item.told, { text, day })] as const;
    }),
  );
  const said = [day(known.lastSeen), witnessWords(known, text)];
  return (
    <table class="differences">
      <caption>{text('exchange.differs.caption', [item.partner.name])}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{text('exchange.differs.ledger', said)}</th>
          <th scope="col">{text('exchange.differs.file', [day(item.told.lastSeen)])}</th>
        </tr>
      </thead>
      <tbody>
        {[...rows].map(([topic, [ours, theirs]]) => (
          <tr key={topic}>
            <th scope="row">{text(`exchange.differs.${topic}` as MessageKey)}</th>
            <td data-label={text('exchange.differs.ledger', said)}>{ours}</td>
            <td data-label={text('exchange.differs.file', [day(item.told.lastSeen)])}>{theirs}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function topicOf({ what }: Difference): string {
  return what.replace(/-(?:gained|lost)$/, '');
}

function sidesOf(
  difference: Difference,
  known: Grant,
  told: Grant,
  { text, day }: { readonly text: Translate; readonly day: Props['day'] },
): readonly [string, string] {
  const topic = topicOf(difference);
  if (topic === 'access') return [accessWords(known, text), accessWords(told, text)];
  if (topic === 'roles') return [rolesWords(known, text), rolesWords(told, text)];
  if (topic === 'scopes') return [scopesOf(known), scopesOf(told)];
  if (!('from' in difference)) return ['', ''];
  const { from, to } = difference;
  if (topic === 'until') return [day(from), day(to)];
  if (topic === 'auto-extend') return [daysWords(from, text), daysWords(to, text)];
  const isWord = topic === 'standing' || topic === 'organisation';
  const word = (value: string) => text(`exchange.${topic}.${value}` as MessageKey);
  return isWord ? [word(from), word(to)] : [from, to];
}

function scopesOf({ scopes = [] }: Grant): string {
  return scopes.length === 0 ? '–' : scopes.join(', ');
}

function daysWords(days: string, text: Translate): string {
  return days === '0' ? text('exchange.differs.never') : text('exchange.differs.days', [days]);
}
