import { SOURCES } from '../data/sources';
import type { Finding, Severity } from '../domain/finding';

/**
 * Makes a finding.
 * @param say the check's id, a dot and which of its sentences; or the id alone when it has one.
 * @param source the public page it rests on.
 * @param values what stands for `$1`, `$2` … in the sentence.
 */
export function finding(
  say: string,
  severity: Severity,
  source: keyof typeof SOURCES,
  ...values: string[]
): Finding {
  const [check = say] = say.split('.');
  return { check, say, severity, values, source: SOURCES[source] };
}
