import type { MessageKey, Translate } from '../../domain/text';
import { WITNESSES } from '../../partners/holding';
import type { Grant } from '../../partners/ledger';
import { standingWords } from './change-words';
import type { DayWords } from './day-words';
import { endWords } from './end-words';
import { endOf } from './grant-end';
import { accessWords } from './grant-rows';

/** One thing that is known of a grant, or that it is not known. */
export type Fact = { readonly label: string; readonly value: string };

type Told = readonly [label: MessageKey, value: string | undefined];

/** Everything that is known of a grant beside its roles, and who told it when. */
export function grantFacts(grant: Grant, text: Translate, days: DayWords): Fact[] {
  const { relationship, relationshipId, from, standing, provider, scopes, printed } = grant;
  const always: readonly Told[] = [
    ['partners.fact.access', accessWords(grant.access, text)],
    ['partners.fact.from', from === undefined ? text('partners.fact.untold') : days.day(from)],
    ['partners.fact.until', endWords(endOf(grant), text, days)],
    ['partners.fact.extends', extensionWords(grant, text)],
  ];
  const known: readonly Told[] = [
    ['partners.fact.relationship', relationship],
    ['partners.fact.relationship_id', relationshipId],
    ['partners.fact.standing', standing && standingWords(standing, text)],
    [
      'partners.fact.provider',
      provider && [provider.name, provider.tenantId].filter(Boolean).join(', '),
    ],
    ['partners.fact.scopes', scopes?.join(', ')],
    ['partners.fact.organisation', organisationWords(grant, text)],
    [
      'partners.fact.printed_period',
      printed?.period && printedWords(printed.period, printed.at, text, days),
    ],
    [
      'partners.fact.printed_status',
      printed?.status && printedWords(printed.status, printed.at, text, days),
    ],
  ];
  return [...always, ...known, ...witnessed(grant, text, days)].flatMap(([label, value]) =>
    value === undefined || value === '' ? [] : [{ label: text(label), value }],
  );
}

function extensionWords({ kind, autoExtendDays }: Grant, text: Translate): string | undefined {
  if (autoExtendDays === undefined) {
    return kind === 'gdap' ? text('partners.fact.untold') : undefined;
  }
  return autoExtendDays > 0
    ? text('partners.tag.auto_extends', [String(autoExtendDays)])
    : text('partners.fact.extends_not');
}

function organisationWords({ organisation }: Grant, text: Translate): string | undefined {
  if (organisation === undefined) return undefined;
  return text(organisation ? 'partners.fact.everybody' : 'partners.fact.one_person');
}

function printedWords(printed: string, at: string, text: Translate, days: DayWords): string {
  return text('partners.fact.printed', [printed, days.day(at)]);
}

/** By whom it was told, and when for the first and the last time. */
function witnessed({ seenBy }: Grant, text: Translate, days: DayWords): Told[] {
  return WITNESSES.flatMap((witness): Told[] => {
    const span = seenBy[witness];
    if (span === undefined) return [];
    const { first, last } = span;
    const words =
      first === last
        ? text('partners.fact.once', [days.instant(first)])
        : text('partners.fact.span', [days.instant(first), days.instant(last)]);
    return [[`partners.witness.${witness}`, words]];
  });
}
