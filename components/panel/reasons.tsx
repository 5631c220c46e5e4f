import type { Reason } from '../../lib/domain/sheet';

/** Statements, each with the public page that it rests on. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  return (
    <ul class="reasons">
      {reasons.map(({ check, text, source, sourceLabel }) => (
        <li data-finding={check}>
          <span>{text}</span>{' '}
          <a href={source} target="_blank" rel="noreferrer">
            {sourceLabel}
          </a>
        </li>
      ))}
    </ul>
  );
}
