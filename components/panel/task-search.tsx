import { Component } from 'preact';
import type { TaskGroup, TaskQuestion } from '../../lib/domain/plan-sheet';
import type { TaskActions } from './task-actions';

type Props = {
  readonly words: TaskQuestion['words'];
  readonly chosen: readonly string[];
  readonly toggle: (id: string) => void;
  readonly list: TaskActions['list'];
};

type State = { groups?: readonly TaskGroup[]; failed?: boolean; query?: string };

/** Every task there is, by workload, loaded when it is opened and narrowed by what is typed. */
export class TaskSearch extends Component<Props, State> {
  load = async (event: Event) => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (!open || this.state.groups !== undefined) return;
    const groups = await this.props.list();
    this.setState(groups === undefined ? { failed: true } : { groups, failed: false });
  };

  render({ words, chosen, toggle }: Props, { groups = [], failed, query = '' }: State) {
    const found = narrow(groups, query);
    const nothing = groups.length > 0 && found.length === 0 ? words.none : '';
    return (
      <details class="search" onToggle={this.load}>
        <summary>{words.more}</summary>
        <input
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={query}
          onInput={(event) => this.setState({ query: event.currentTarget.value })}
        />
        <p class="aside" role="status">
          {failed ? words.failed : nothing}
        </p>
        <div class="found">
          {found.map(({ title, tasks }) => (
            <fieldset class="tasks" key={title}>
              <legend>{title}</legend>
              {tasks.map(({ id, title, note }) => (
                <label key={id}>
                  <input
                    type="checkbox"
                    value={id}
                    checked={chosen.includes(id)}
                    onChange={() => toggle(id)}
                  />
                  <span>
                    {title}
                    {note !== undefined && query !== '' && <span class="aside">{note}</span>}
                  </span>
                </label>
              ))}
            </fieldset>
          ))}
        </div>
      </details>
    );
  }
}

/** Groups and their tasks that hold each typed word, in a title, a note or the workload's name. */
function narrow(groups: readonly TaskGroup[], query: string): TaskGroup[] {
  const words = query.toLowerCase().split(/\s+/);
  return groups.flatMap(({ title, tasks }) => {
    const fits = tasks.filter((task) => {
      const text = [title, task.title, task.note].join(' ').toLowerCase();
      return words.every((word) => text.includes(word));
    });
    return fits.length > 0 ? [{ title, tasks: fits }] : [];
  });
}
