import type { Block } from '../../lib/domain/sheet';
import { Question } from './question';
import { Roles } from './roles';

/** One part of a section, by its kind. */
export function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'text':
      return <p class={block.tone}>{block.text}</p>;
    case 'question':
      return <Question key={block.about} legend={block.legend} options={block.options} />;
    case 'roles':
      return <Roles {...block} />;
    case 'reasons':
      return (
        <ul class="reasons">
          {block.reasons.map(({ check, text, source, sourceLabel }) => (
            <li data-finding={check}>
              <span>{text}</span>{' '}
              <a href={source} target="_blank" rel="noreferrer">
                {sourceLabel}
              </a>
            </li>
          ))}
        </ul>
      );
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
