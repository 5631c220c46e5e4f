import type { Reason } from './sheet';

/** A requested role, folded to its name and what must be seen at once; the rest opens on request. */
export type PlannedLine = {
  /** Tells it from every other role of the request. */
  readonly key: string;
  readonly name: string;
  /** The gravest thing to know about it, in a word or two. */
  readonly mark?: string;
  /** What replaces or contains it, and that only the portal's data names it. */
  readonly asides: readonly string[];
  /** What it can do, and why it stands in this group. */
  readonly says: readonly string[];
  /** What it can become. */
  readonly chains: readonly string[];
  /** Roles below it, and what each of them lacks. */
  readonly smaller: readonly string[];
};

/** Requested roles that are worth the same for the chosen tasks, the most dangerous first. */
export type RoleGroup = {
  readonly title: string;
  readonly roles: readonly PlannedLine[];
};

/** Something that the partner may be about to do; what is chosen says what is enough for it. */
export type TaskLine = {
  readonly id: string;
  readonly title: string;
  readonly chosen: boolean;
  /** Whether a role is needed, and which one is enough. */
  readonly outcome?: string;
  readonly notes?: { readonly summary: string; readonly reasons: readonly Reason[] };
};

/** The question that only the admin can answer, with what is likely and what is chosen. */
export type TaskQuestion = {
  /** Whom it is about: another partner has not been answered for yet. */
  readonly about: string;
  readonly legend: string;
  /** Where the choice comes from, and what of it is gone. */
  readonly hints: readonly string[];
  readonly tasks: readonly TaskLine[];
  readonly words: Readonly<Record<'more' | 'search' | 'none' | 'failed', string>>;
};

/** All tasks of one workload, as they are searched. */
export type TaskGroup = {
  readonly title: string;
  readonly tasks: readonly {
    readonly id: string;
    readonly title: string;
    readonly note?: string;
  }[];
};
