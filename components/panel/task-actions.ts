import type { TaskGroup } from '../../lib/domain/plan-sheet';

/** What the panel does when the admin answers what the partner is to do. */
export type TaskActions = {
  /** Takes all that is chosen now, as ids. */
  readonly choose: (tasks: readonly string[]) => void;
  /** Gives every task there is; undefined when none came. */
  readonly list: () => Promise<readonly TaskGroup[] | undefined>;
};
