import type { Grant } from '../../partners/ledger';

/**
 * When a grant ends: on a day, and then perhaps again and again by so many days; never by itself; as a page
 * printed it in its own language; or nobody told.
 */
export type GrantEnd =
  | { readonly kind: 'day'; readonly day: string; readonly extends: number }
  | { readonly kind: 'never' }
  | { readonly kind: 'printed'; readonly text: string }
  | { readonly kind: 'untold' };

/**
 * Reads when a grant ends. Only GDAP has an end of its own.
 * Source: https://learn.microsoft.com/graph/api/resources/delegatedadminrelationship
 */
export function endOf(
  grant: Pick<Grant, 'kind' | 'access' | 'until' | 'autoExtendDays' | 'printed'>,
): GrantEnd {
  const { until, autoExtendDays = 0, printed, kind, access } = grant;
  if (until !== undefined) return { kind: 'day', day: until, extends: autoExtendDays };
  if (printed?.period !== undefined) return { kind: 'printed', text: printed.period };
  const isOpen = kind !== 'gdap' && access.some((one) => one !== 'other');
  return { kind: isOpen ? 'never' : 'untold' };
}
