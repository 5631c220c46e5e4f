import { useState } from 'preact/hooks';
import type { Review } from '../../../lib/partners/review';
import { reviewSheet } from '../../../lib/sheets/review-sheet';
import { useText } from '../../text-context';
import { ReportLine } from './report-line';
import type { ReviewDesk } from './review-desk';

type Props = {
  readonly desk: ReviewDesk;
  readonly report: Review;
  readonly before: Review | undefined;
  /** Told when it comes up. */
  readonly said: string;
  readonly back: () => void;
};

/** The report of a closed review, as it is read, printed, copied and saved. */
export function ReviewReport({ desk, report, before, said, back }: Props) {
  const text = useText();
  const [outcome, setOutcome] = useState(said);
  const sheet = reviewSheet(report, before, text);
  const { words } = sheet;
  const copy = async () => {
    const copied = await desk.copy(desk.markdownOf(sheet));
    setOutcome(text(copied ? 'panel.copied' : 'panel.copy_failed'));
  };
  return (
    <article class="review-report" data-testid="review-report">
      <div class="actions no-print">
        <button type="button" onClick={back}>
          {text('review.hide_report')}
        </button>
        <button type="button" onClick={() => void copy()}>
          {text('review.report.copy')}
        </button>
        {/* biome-ignore lint/a11y/useValidAnchor: only a link can save a file; its address is made by the click */}
        <a
          class="button"
          href="#review"
          download={`consent-lens-review-${report.closedAt?.slice(0, 10)}.csv`}
          onClick={({ currentTarget }) => {
            currentTarget.href = desk.csvOf(sheet);
          }}
        >
          {text('review.report.save')}
        </a>
        <button type="button" onClick={desk.print}>
          {text('review.report.print')}
        </button>
      </div>
      <p role="status" class="no-print">
        {outcome}
      </p>
      <h2>{sheet.title}</h2>
      <dl>
        {sheet.facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {sheet.doubts.length > 0 && (
        <section class="review-doubts caution">
          <h3>{words.doubts}</h3>
          {sheet.doubts.map((doubt) => (
            <p key={doubt}>{doubt}</p>
          ))}
        </section>
      )}
      <h3>{words.result}</h3>
      <p>{sheet.counts.join(' · ')}</p>
      {sheet.lines.map((line) => (
        <ReportLine key={line.key} {...{ line, words }} />
      ))}
      {sheet.gone.length > 0 && <h3>{words.gone}</h3>}
      {sheet.gone.map((line) => (
        <ReportLine key={line.key} {...{ line, words }} />
      ))}
      {sheet.goneSince.length > 0 && (
        <section>
          <h3>{words.goneSince}</h3>
          <ul>
            {sheet.goneSince.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </section>
      )}
      <p class="dim">
        {sheet.source.label} <a href={sheet.source.address}>{sheet.source.address}</a>
      </p>
    </article>
  );
}
