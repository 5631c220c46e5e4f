import type { MessageKey, Translate } from '../../domain/text';
import { daysUntil } from '../../partners/signals';
import type { GrantRow } from './grant-rows';

/**
 * What about a grant asks for a look, in short words. How dangerous it is has its own words.
 * @param now ISO 8601.
 */
export function signalWords({ signals, grant }: GrantRow, now: string, text: Translate): string[] {
  const told = signals.flatMap((signal) => {
    if (signal === 'dap' || signal === 'global') return [];
    if (signal === 'expiring') {
      return text('partners.tag.expiring', [String(daysUntil(grant.until, now) ?? 0)]);
    }
    if (signal === 'auto-extends') {
      return text('partners.tag.auto_extends', [String(grant.autoExtendDays ?? 0)]);
    }
    return text(`partners.signal.${signal}` as MessageKey);
  });
  return [...told, ...(grant.microsoftMade ? [text('partners.signal.microsoft_made')] : [])];
}
