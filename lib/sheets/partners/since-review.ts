import { DANGERS, dangerOf } from '../../partners/danger';
import type { LedgerEvent } from '../../partners/event';
import { findRole } from '../../roles/find-role';

/** What became of grants since a time. */
export type SinceReview = {
  /** What the changes are counted from; undefined where the list was never read. */
  readonly since?: { readonly what: 'review' | 'first-reading'; readonly at: string };
  /** The worst first, then the newest. */
  readonly events: readonly LedgerEvent[];
};

/** What is told: a grant came, changed, came back or went. The first three may give more than was there. */
const TOLD = ['new', 'approved', 'back', 'changed', 'confirmed', 'gone'];
const GAINS = ['access-gained', 'roles-gained', 'scopes-gained', 'auto-extend', 'until'];

/** As long as a page is open it may show more and more of one list, in milliseconds. */
const VISIT = 60 * 60 * 1000;

/**
 * What became of a tenant's grants since its last review was closed. Where there was none: since the first
 * reading, which tells of everybody and changes nothing.
 * @param events of one tenant, the oldest first.
 */
export function sinceReview(events: readonly LedgerEvent[]): SinceReview {
  const review = events.findLast(({ kind }) => kind === 'review-closed');
  const first = review ?? firstReading(events);
  const later = events.filter((event) =>
    review === undefined ? event.at > (first?.at ?? '') : event.seq > review.seq,
  );
  const told = later.filter(({ kind }) => TOLD.includes(kind));
  const ranked = told.map((event) => ({ event, rank: rankOf(event) }));
  ranked.sort((one, other) => one.rank - other.rank || other.event.seq - one.event.seq);
  return {
    ...(first !== undefined && {
      since: { what: review === undefined ? 'first-reading' : 'review', at: first.at } as const,
    }),
    events: ranked.map(({ event }) => event),
  };
}

/** The list may have needed a while to be there as a whole. */
function firstReading(events: readonly LedgerEvent[]): LedgerEvent | undefined {
  const readings = events.filter(({ kind }) => kind === 'list-read');
  const [first] = readings;
  if (first === undefined) return undefined;
  const soon = Date.parse(first.at) + VISIT;
  return readings.find(({ whole, at }) => whole && Date.parse(at) <= soon) ?? first;
}

/** What gives more comes before what takes away; then by danger, then by what happened. */
function rankOf({ kind, access = [], roles = [], changes = [] }: LedgerEvent): number {
  const isGain =
    kind === 'changed'
      ? changes.some(({ what }) => GAINS.includes(what))
      : kind === 'new' || kind === 'approved' || kind === 'back';
  const danger = dangerOf({ access, rolesComplete: true }, roles.map(findRole));
  return Number(!isGain) * 1000 + DANGERS.indexOf(danger) * 100 + TOLD.indexOf(kind);
}
