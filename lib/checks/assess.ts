import type { Assessment, Finding, LinkVerdict, Severity } from '../domain/finding';
import type { ConsentRequest } from '../domain/request';
import { ALL_CHECKS } from './all-checks';

/** From the most to the least weighty. What cannot be told outweighs calm advice, never a danger. */
const WEIGHT: readonly Severity[] = ['danger', 'cannot-tell', 'caution', 'clear', 'note'];

/**
 * Lets every check speak about a request and draws the verdict: the weightiest finding wins. Where no
 * check says anything about a consent the verdict is `cannot-tell`; silence is never `clear`.
 * @param around what was found about the place that the request came from; it counts like the rest.
 */
export function assess(request: ConsentRequest, around: readonly Finding[] = []): Assessment {
  const findings = [...around, ...ALL_CHECKS.flatMap((check) => check.run(request))].sort(
    (one, other) => WEIGHT.indexOf(one.severity) - WEIGHT.indexOf(other.severity),
  );
  return { request, findings, verdict: drawVerdict(request, findings) };
}

function drawVerdict(request: ConsentRequest, findings: readonly Finding[]): LinkVerdict {
  const weightiest = findings[0]?.severity ?? 'note';
  if (weightiest !== 'note') return weightiest;
  return request.flow === 'none' && request.reading === 'absent' ? 'not-consent' : 'cannot-tell';
}
