import type { Block } from '../../lib/domain/sheet';
import { Question } from './question';
import { Reasons } from './reasons';
import { RoleGroups } from './role-groups';
import { Roles } from './roles';
import type { TaskActions } from './task-actions';
import { TaskPicker } from './task-picker';

type Props = { readonly block: Block; readonly actions: TaskActions };

/** One part of a section, by its kind. */
export function BlockView({ block, actions }: Props) {
  switch (block.kind) {
    case 'text':
      return <p class={block.tone}>{block.text}</p>;
    case 'question':
      return <Question key={block.about} legend={block.legend} options={block.options} />;
    case 'roles':
      return <Roles {...block} />;
    case 'conclusion':
      return (
        <div class="conclusion" role="status">
          {block.lines.map((line) => (
            <p>{line}</p>
          ))}
        </div>
      );
    case 'tasks':
      return <TaskPicker key={block.question.about} question={block.question} actions={actions} />;
    case 'groups':
      return <RoleGroups {...block} />;
    case 'reasons':
      return <Reasons reasons={block.reasons} />;
    case 'steps':
      return (
        <details open={block.open ?? false}>
          <summary>{block.summary}</summary>
          <p>{block.intro}</p>
          <ol>
            {block.steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
        </details>
      );
  }
}
