import type { ComponentChildren } from 'preact';
import { DANGERS, type Danger } from '../../../lib/partners/danger';
import { DANGER_LOOKS } from '../../../lib/sheets/partners/danger-words';

/** What is drawn into a bar; the worse, the denser. */
const INKS: Readonly<Record<Danger, ComponentChildren>> = {
  dap: <path class="ink" d="M-2 2l4-4M0 8l8-8M6 10l4-4" />,
  global: <path class="ink" d="M0 0l8 8M0 8l8-8" />,
  strong: <circle class="dot" cx="4" cy="4" r="1.6" />,
  unread: <path class="ink" d="M4 0v8" />,
  limited: null,
};

/** One pattern for each danger, so that bars are told apart without colour. */
export function TimelinePatterns() {
  return (
    <defs>
      {DANGERS.map((danger) => (
        <pattern
          key={danger}
          id={`bar-${danger}`}
          class={DANGER_LOOKS[danger]}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
        >
          <rect class="ground" width="8" height="8" />
          {INKS[danger]}
        </pattern>
      ))}
    </defs>
  );
}
