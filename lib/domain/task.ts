/** The product or area that a task belongs to. */
export type Workload =
  | 'autopilot'
  | 'licensing'
  | 'support'
  | 'billing'
  | 'azure'
  | 'identity'
  | 'devices'
  | 'exchange'
  | 'sharepoint'
  | 'teams'
  | 'apps'
  | 'power'
  | 'security'
  | 'compliance'
  | 'governance'
  | 'reporting';

/** Something that a partner is to do for a customer, and the roles that are enough for it. */
export type Task = {
  /** Stable: plans that were saved name tasks by it. Its words are in `locales/` under `task`. */
  readonly id: string;
  readonly workload: Workload;
  /** The least role that is enough, as a role template id; empty where no role is needed. */
  readonly least: readonly string[];
  /** Roles that are enough as well, each by itself, but reach further or elsewhere. */
  readonly alternatives: readonly string[];
  /** Whether the relationship between partner and customer is enough, without any directory role. */
  readonly noRole: boolean;
  /** Whether Microsoft names the least role, it follows from what roles can do, or sources disagree. */
  readonly confidence: 'documented' | 'derived' | 'conflict';
  /** Whether the role can be given through GDAP; null where no role is needed. */
  readonly gdap: boolean | null;
  /** Whether a role on the Azure subscription is needed on top. */
  readonly azureRbac: boolean;
  /** Whether this is for the customer's own people, not for a partner. */
  readonly customerSide: boolean;
  /** There is more to know of it than its title says. */
  readonly note?: true | undefined;
  /** Keys of the sources in the catalogue. */
  readonly sources: readonly string[];
  /** What another source says; only where the confidence is `conflict`. */
  readonly against?: TaskContradiction | undefined;
};

/** Another source either names another least role, or says that no role is needed. */
export type TaskContradiction =
  | { readonly least: readonly string[]; readonly sources: readonly string[] }
  | { readonly noRole: true; readonly sources: readonly string[] };
