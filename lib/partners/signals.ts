import type { GrantLine } from './overview';

/** What about a grant asks for a look, the most urgent first. */
export const SIGNALS = [
  'dap',
  'global',
  'expired',
  'expiring',
  'auto-extends',
  'unconfirmed',
  'gone',
  'unseen',
  'stale',
] as const;
export type Signal = (typeof SIGNALS)[number];

const DAY = 86_400_000;

/** An end within these days is told, in time for a renewal with fewer roles. */
export const EXPIRING_DAYS = 30;

/** What nobody has read for these days says little about today. */
export const STALE_DAYS = 90;

/**
 * What about a grant asks for a look.
 * @param now ISO 8601.
 */
export function signalsOf(grant: GrantLine, now: string): Signal[] {
  const days = daysUntil(grant.until, now);
  const ends = days !== undefined && days <= EXPIRING_DAYS && !grant.gone;
  const holds: Readonly<Record<Signal, boolean>> = {
    dap: grant.danger === 'dap',
    global: grant.danger === 'global',
    expired: ends && days < 0,
    expiring: ends && days >= 0,
    'auto-extends': (grant.autoExtendDays ?? 0) > 0,
    unconfirmed: grant.unconfirmed,
    gone: grant.gone,
    unseen: grant.unseen && !grant.gone,
    stale: Date.parse(now) - Date.parse(grant.lastSeen) > STALE_DAYS * DAY,
  };
  return SIGNALS.filter((signal) => holds[signal]);
}

/**
 * Whole days from now to the end of a day.
 * @param day ISO 8601; undefined gives undefined.
 * @returns negative once it is over.
 */
export function daysUntil(day: string | undefined, now: string): number | undefined {
  if (day === undefined) return undefined;
  const days = Math.ceil((Date.parse(day) - Date.parse(now)) / DAY);
  return Number.isNaN(days) ? undefined : days;
}
