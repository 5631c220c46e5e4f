import { useState } from 'preact/hooks';
import type { Translate } from '../../lib/domain/text';
import type { NewsLine } from '../../lib/partners/list-news';
import { useText } from '../text-context';
import type { DateWords } from './date-words';
import { type Fault, faultWords } from './fault-words';

/** How the reading that was asked for stands. */
export type RefreshReport = {
  readonly outcome:
    | ('running' | 'done' | 'cut' | 'unreadable' | 'not-kept')
    | ('sign-in' | 'closed' | 'no-answer');
  /** Whose list was read. */
  readonly tenant?: string;
  readonly news?: readonly NewsLine[];
  readonly fault?: Fault;
  /** The tab it was opened in, while that is there. */
  readonly tabId?: number;
};

export type RefreshProps = {
  readonly refresh?: RefreshReport | undefined;
  /** Asks for it. @returns false when it could not even begin. */
  readonly startRefresh: () => Promise<boolean>;
  readonly goToTab: (tabId: number) => void;
};

type Props = RefreshProps & { readonly readAt: string | null; readonly dates: DateWords };

/** Reads the list anew on a click, and says what came of it. */
export function RefreshLine({ refresh, startRefresh, goToTab, readAt, dates }: Props) {
  const text = useText();
  const [failed, setFailed] = useState(false);
  const running = refresh?.outcome === 'running';
  const start = () => void startRefresh().then((begun) => setFailed(!begun));
  const { outcome, tabId } = refresh ?? {};
  const isFailed = failed && !running;
  return (
    <>
      <button type="button" class={readAt === null ? 'solid' : 'plain'} onClick={start}>
        {text(readAt === null ? 'refresh.first_button' : 'refresh.button')}
      </button>
      <div
        role="status"
        class={`refresh ${outcome ?? ''}`}
        aria-busy={running}
        data-testid="refresh"
        data-outcome={isFailed ? 'failed' : outcome}
      >
        {isFailed && <p>{text('refresh.failed')}</p>}
        {!isFailed && refresh !== undefined && (
          <>
            {outcomeLines(refresh, text).map((line) => (
              <p key={line}>{line}</p>
            ))}
            {keepsOld(refresh) && <p class="dim">{shownFrom(readAt, dates, text)}</p>}
            {tabId !== undefined && outcome !== 'done' && (
              <button type="button" class="plain" onClick={() => goToTab(tabId)}>
                {text('refresh.go_to_tab')}
              </button>
            )}
          </>
        )}
      </div>
    </>
  );
}

function outcomeLines(refresh: RefreshReport, text: Translate): string[] {
  switch (refresh.outcome) {
    case 'running':
      return [text('refresh.running')];
    case 'done':
      return newsLines(refresh, text);
    case 'cut':
      return [text('refresh.cut'), ...(refresh.news?.length ? newsLines(refresh, text) : [])];
    case 'not-kept':
      return [text('refresh.not_kept', [faultWords(text, refresh.fault ?? 'failed')])];
    case 'sign-in':
      return [text('refresh.sign_in')];
    case 'unreadable':
      return [text('refresh.unreadable')];
    case 'closed':
      return [text('refresh.closed')];
    case 'no-answer':
      return [text('refresh.no_answer')];
  }
}

function newsLines({ news }: RefreshReport, text: Translate): string[] {
  // Read, kept, and what is new could not be looked up: then nobody may say that nothing is.
  if (news === undefined) return [text('refresh.news_unknown')];
  if (news.length === 0) return [text('refresh.nothing_new')];
  return news.map(({ kind, count, names }) => {
    const listed = names.join(', ');
    const rest = count - names.length;
    const all = rest > 0 ? text('refresh.and_more', [listed, String(rest)]) : listed;
    return text(`refresh.${kind}`, [String(count), all]);
  });
}

function keepsOld({ outcome }: RefreshReport): boolean {
  return outcome !== 'done' && outcome !== 'cut';
}

function shownFrom(readAt: string | null, dates: DateWords, text: Translate): string {
  return readAt === null
    ? text('popup.nothing_shown')
    : text('popup.shown_from', [dates.day(readAt)]);
}
