/** A time as evidence gives it, the same wherever it is read: `2026-11-30 09:00:00 UTC`. @param at ISO 8601. */
export function utcTime(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`;
}
