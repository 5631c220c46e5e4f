import type { Translate } from '../../lib/domain/text';
import type { GrantLine, PartnerLine } from '../../lib/partners/overview';
import { daysUntil, type Signal, signalsOf } from '../../lib/partners/signals';
import { useText } from '../text-context';
import type { DateWords } from './date-words';
import { grantWords } from './grant-words';

type Props = {
  readonly partner: PartnerLine;
  readonly dates: DateWords;
  /** ISO 8601. */
  readonly now: string;
};

/** One partner: who, by what kind of access, with which roles, until when, and what about it asks for a look. */
export function PartnerItem({ partner, dates, now }: Props) {
  const text = useText();
  const { access, grants, name, tenantId = '' } = partner;
  const told = grants.map((grant) => ({ grant, signals: signalsOf(grant, now) }));
  const held = told.filter(({ grant }) => !grant.gone);
  const signals = new Set(held.flatMap((one) => one.signals));
  const sight = sightWords(told, text, dates);
  return (
    <li data-partner={name} data-tenant={tenantId} data-access={access.join(' ')}>
      <span class="initials" aria-hidden="true">
        {initials(name)}
      </span>
      <div class="about">
        <div class="head">
          <p class="name">{name}</p>
          <span class="tags">
            {signals.has('dap') && <span class="tag danger">{text('access.dap')}</span>}
            {signals.has('global') && <span class="tag danger">{text('popup.tag_global')}</span>}
            {(signals.has('expiring') || signals.has('expired')) && (
              <span class="tag caution">{endTag(held, now, text, dates)}</span>
            )}
          </span>
        </div>
        {[...told].sort(worstFirst).map(({ grant, signals: own }) => (
          <p class="dim" key={grant.key}>
            {grantWords(grant, text)}
            {grantNotes(grant, own, sight === undefined, text, dates).map((note) => (
              <span class="note" key={note}>
                {note}
              </span>
            ))}
          </p>
        ))}
        {sight !== undefined && <p class="dim note">{sight}</p>}
      </div>
    </li>
  );
}

type Told = { readonly grant: GrantLine; readonly signals: readonly Signal[] };

/** What is true of all grants of a partner is said once. */
function sightWords(told: readonly Told[], text: Translate, dates: DateWords): string | undefined {
  const last =
    told
      .map(({ grant }) => grant.lastSeen)
      .sort()
      .at(-1) ?? '';
  const all = (signal: Signal) => told.every(({ signals }) => signals.includes(signal));
  if (all('gone')) return text('popup.gone', [dates.day(last)]);
  if (all('unseen')) return text('popup.not_seen', [dates.day(last)]);
  return all('stale') ? text('popup.stale', [dates.day(last)]) : undefined;
}

function grantNotes(
  { lastSeen }: GrantLine,
  signals: readonly Signal[],
  sight: boolean,
  text: Translate,
  dates: DateWords,
): string[] {
  const day = dates.day(lastSeen);
  return [
    ...(signals.includes('unconfirmed') ? [text('popup.unconfirmed', [day])] : []),
    ...(sight && signals.includes('gone') ? [text('popup.gone', [day])] : []),
    ...(sight && signals.includes('unseen') ? [text('popup.not_seen', [day])] : []),
  ];
}

/** The next end, in words of days. */
function endTag(held: readonly Told[], now: string, text: Translate, dates: DateWords): string {
  const days = held.flatMap(({ grant }) => daysUntil(grant.until, now) ?? []);
  const next = Math.min(...days);
  return text(next < 0 ? 'popup.tag_over' : 'popup.tag_ends', [dates.inDays(next)]);
}

function worstFirst(one: Told, other: Told): number {
  const rank = ({ grant }: Told) => (grant.gone ? 2 : grant.access.includes('dap') ? 0 : 1);
  return rank(one) - rank(other);
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  return words
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase())
    .join('');
}
