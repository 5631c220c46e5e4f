/** A role that is asked for, by its id or, where nobody here knows it, by its name. */
export type AskedRole = {
  /** Role template id, lower case. */
  readonly id?: string;
  readonly name: string;
};

/**
 * What a requested role is worth for the chosen tasks: `needed`, it is in the smallest sufficient set;
 * `replaceable`, it would do, and that set does too; `contained`, another role gives the same and more;
 * `excess`, nothing that was chosen needs it; `unknown`, nobody here knows it.
 */
export type RoleUse = 'needed' | 'replaceable' | 'contained' | 'excess' | 'unknown';

/** One requested role and its use; `by` are the ids that replace or contain it. */
export type PlannedRole = AskedRole & { readonly as: RoleUse; readonly by?: readonly string[] };

/** One chosen task and the roles of the proposal that are enough for it, as ids. */
export type PlannedTask = {
  readonly task: string;
  readonly roles: readonly string[];
  /** The relationship alone is enough. */
  readonly noRoleNeeded: boolean;
};

/** What would be enough for some tasks, and what a request is worth beside it. */
export type RolePlan = {
  /** The smallest sufficient set: ids, sorted. */
  readonly proposal: readonly string[];
  /** Each requested role once, in the order of the request. */
  readonly perRole: readonly PlannedRole[];
  /** Each task once, in the order given, unknown ones too. */
  readonly perTask: readonly PlannedTask[];
  /** Ids of requested roles that are as strong as Global Administrator, each by itself. */
  readonly equals: readonly string[];
  /** Roles that the request names more than once, by name. */
  readonly repeated: readonly string[];
  readonly unknownTasks: readonly string[];
};
