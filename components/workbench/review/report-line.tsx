import type { ReviewSheet, ReviewSheetLine } from '../../../lib/domain/review-sheet';
import { NextSteps } from './next-steps';

type Props = { readonly line: ReviewSheetLine; readonly words: ReviewSheet['words'] };

/** One grant in the report. */
export function ReportLine({ line, words }: Props) {
  const parts: readonly (readonly [string, string])[] = [
    [words.partnerTenant, line.partnerTenant],
    [words.access, [line.access, line.relationship, line.ends].filter((part) => part).join('. ')],
    [words.danger, line.danger],
    [words.roles, line.roles],
    [words.note, line.note],
    [words.decided, line.at === '' ? '' : [line.by, line.at].filter((part) => part).join(', ')],
    [words.since, line.since],
  ];
  return (
    <section class="report-line" data-decision={line.decided}>
      <h4>
        {line.partner}: {line.decision}
      </h4>
      <dl>
        {parts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {line.next.length > 0 && (
        <>
          <h5>{words.next}</h5>
          <NextSteps steps={line.next} />
        </>
      )}
      {line.message !== undefined && <pre>{line.message}</pre>}
    </section>
  );
}
