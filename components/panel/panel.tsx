import { Component } from 'preact';
import type { PanelSheet } from '../../lib/domain/sheet';
import { LensMark } from '../lens-mark';
import { VerdictIcon } from '../verdict-icon';
import { BlockView } from './block';
import { Diagnosis } from './diagnosis';
import { MemoButton } from './memo-button';
import { Message } from './message';
import { MoveHandle } from './move-handle';
import type { TaskActions } from './task-actions';

export type PanelProps = {
  readonly sheet: PanelSheet;
  readonly dark: boolean;
  readonly copy: (text: string) => Promise<boolean>;
  /** Makes the report about a page that could not be read. */
  readonly report: () => Promise<string>;
  /** Takes and feeds the choice of tasks; without it choosing changes nothing. */
  readonly tasks?: TaskActions;
  /** Opens the page on which a memo is written; answers whether it did. */
  readonly memo?: () => Promise<boolean>;
};

const NO_TASKS: TaskActions = { choose: () => {}, list: async () => undefined };

type State = { verdict?: string; folded?: boolean };

/** The panel on a consent page. What is calm folds by itself; only a danger takes room. */
export class Panel extends Component<PanelProps, State> {
  render({ sheet, dark, copy, report, memo, tasks = NO_TASKS }: PanelProps, chosen: State) {
    const { verdict, state, labels } = sheet;
    // A fold belongs to the verdict it was chosen for: a new danger opens again.
    const folded = (chosen.verdict === verdict ? chosen.folded : undefined) ?? sheet.folded;
    const fold = (to: boolean) => this.setState({ verdict, folded: to });
    const foldLabel = folded ? labels.unfold : labels.fold;
    return (
      <aside
        class={`panel ${verdict} ${state}${dark ? ' dark' : ''}${folded ? ' folded' : ''}`}
        aria-label={labels.panel}
        onKeyDown={(event) => event.key === 'Escape' && fold(true)}
      >
        <header>
          <LensMark />
          <strong>{labels.name}</strong>
          <span class="byline">{labels.byline}</span>
          <MoveHandle label={labels.move} />
          <button
            type="button"
            class="icon fold"
            aria-expanded={!folded}
            aria-label={foldLabel}
            title={foldLabel}
            onClick={() => fold(!folded)}
          >
            {folded ? '+' : '–'}
          </button>
        </header>
        <div class="headline" role={verdict === 'danger' ? 'alert' : 'status'}>
          <VerdictIcon verdict={verdict} />
          <div>
            <h2>{sheet.title}</h2>
            <p>{sheet.text}</p>
          </div>
        </div>
        <div class="body" hidden={folded}>
          {sheet.sections.map(({ title, blocks }) => (
            <section key={title}>
              <h3>{title}</h3>
              {blocks.map((block) => (
                <BlockView block={block} actions={tasks} />
              ))}
            </section>
          ))}
          {sheet.diagnosis !== undefined && (
            <Diagnosis words={sheet.diagnosis} report={report} copy={copy} />
          )}
          {sheet.memo !== undefined && memo !== undefined && (
            <MemoButton words={sheet.memo} open={memo} />
          )}
        </div>
        {sheet.action !== undefined && !folded && (
          <Message key={sheet.action.text} message={sheet.action} copy={copy} />
        )}
      </aside>
    );
  }
}
