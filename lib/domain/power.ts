/** What a role's actions let its holder become: the rows of the rule in `lib/roles/power-rules.ts`. */
export type PowerId =
  | 'assigns-roles'
  | 'resets-everyone'
  | 'grants-permissions'
  | 'lets-partners-in'
  | 'lets-tenants-in'
  | 'acts-as-apps'
  | 'acts-as-agents'
  | 'federates-domains'
  | 'resets-people'
  | 'captures-passwords'
  | 'hands-out-access'
  | 'feeds-directory'
  | 'joins-groups'
  | 'runs-devices'
  | 'runs-pipelines'
  | 'lifts-sign-in-rules';

/**
 * How far a role reaches, by our own rule over its actions (`lib/roles/tier.ts`): 0 can take over accounts or
 * the tenant, 1 changes or reads what matters to everybody, 2 a small field of its own.
 */
export type Tier = 0 | 1 | 2;

/** A part of the tenant that actions are about, as the user is told it. */
export type AreaId =
  | 'users'
  | 'groups'
  | 'sign-in'
  | 'roles'
  | 'apps'
  | 'agents'
  | 'devices'
  | 'policies'
  | 'domains'
  | 'tenant'
  | 'logs'
  | 'security'
  | 'compliance'
  | 'exchange'
  | 'sharepoint'
  | 'teams'
  | 'intune'
  | 'copilot'
  | 'power-platform'
  | 'office-services'
  | 'azure'
  | 'billing'
  | 'reports'
  | 'support';

/** What is known of one role beside its names: what the solver and the panel's chains rest on. */
export type RoleFacts = {
  /** Role template id, lower case. */
  readonly id: string;
  /** Microsoft's English name. */
  readonly name: string;
  /** Microsoft's PRIVILEGED label. */
  readonly privileged: boolean;
  /** Whether GDAP can grant it; null where no public list settles it. */
  readonly gdap: boolean | null;
  readonly tier: Tier;
  /** From the gravest on; empty where the actions lead to nothing more than they say. */
  readonly powers: readonly PowerId[];
  /** One bit for each known action that the role may do, inherited and implied ones with it. */
  readonly actions: Uint32Array;
  /** How many bits are set: the role's breadth. */
  readonly breadth: number;
  /** Ids of the roles whose whole power this one has, too. */
  readonly contains: readonly string[];
  /** The nearest roles below it that are no riskier, and what of this one each of them lacks. */
  readonly lower: readonly LowerRole[];
};

export type LowerRole = { readonly id: string; readonly lost: readonly AreaId[] };
