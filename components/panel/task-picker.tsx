import { Component } from 'preact';
import type { TaskLine, TaskQuestion } from '../../lib/domain/plan-sheet';
import { Reasons } from './reasons';
import type { TaskActions } from './task-actions';
import { TaskSearch } from './task-search';

type Props = { readonly question: TaskQuestion; readonly actions: TaskActions };

/** What was chosen here, until a sheet says something else than `before`. */
type State = { now?: readonly string[]; before?: string };

/** The question what the partner is to do: the likely tasks at once, all others by searching. */
export class TaskPicker extends Component<Props, State> {
  /** Every line that stood here stays in its place: whoever takes a choice back keeps the focus. */
  lines = new Map<string, TaskLine>();

  render({ question, actions }: Props, { now, before }: State) {
    const { legend, hints, words } = question;
    const told = question.tasks.filter((task) => task.chosen).map(({ id }) => id);
    const chosen = now !== undefined && before === told.join() ? now : told;
    for (const [id, { title }] of this.lines) this.lines.set(id, { id, title, chosen: false });
    for (const task of question.tasks) this.lines.set(task.id, task);
    const toggle = (id: string) => {
      const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
      this.setState({ now: next, before: told.join() });
      actions.choose(next);
    };
    return (
      <div class="picker">
        <fieldset class="tasks">
          <legend>{legend}</legend>
          {[...this.lines.values()].map((task) => (
            <TaskItem key={task.id} task={task} chosen={chosen.includes(task.id)} toggle={toggle} />
          ))}
        </fieldset>
        {hints.map((hint) => (
          <p class="aside">{hint}</p>
        ))}
        <TaskSearch words={words} chosen={chosen} toggle={toggle} list={actions.list} />
      </div>
    );
  }
}

type ItemProps = {
  readonly task: TaskLine;
  readonly chosen: boolean;
  readonly toggle: (id: string) => void;
};

function TaskItem({ task: { id, title, outcome, notes }, chosen, toggle }: ItemProps) {
  return (
    <div>
      <label>
        <input type="checkbox" value={id} checked={chosen} onChange={() => toggle(id)} />
        <span>
          {title}
          {notes === undefined && outcome !== undefined && <span class="aside">{outcome}</span>}
        </span>
      </label>
      {notes !== undefined && (
        <details>
          <summary>
            <span class="aside">{outcome}</span> {notes.summary}
          </summary>
          <Reasons reasons={notes.reasons} />
        </details>
      )}
    </div>
  );
}
