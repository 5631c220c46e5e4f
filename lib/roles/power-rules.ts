import type { PowerId } from '../domain/power';

/** One way in which a role's actions let its holder become more than the role says. */
export type PowerRule = {
  readonly id: PowerId;
  /** By itself as much as Global Administrator, without further conditions. */
  readonly equal: boolean;
  /** One of these actions is enough. */
  readonly actions: RegExp;
  /** Only where the data says that the role resets everybody's sign-in. */
  readonly everyone?: true;
  /** The page that says what the action can lead to. */
  readonly source: string;
};

const ROLES =
  'https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference';
const PRIVILEGED =
  'https://learn.microsoft.com/entra/identity/role-based-access-control/privileged-roles-permissions';

/** Sets how somebody else signs in. */
const SIGN_INS =
  /^microsoft\.directory\/users\/(?:password\/update|authenticationMethods\/create)$/;

/**
 * The rule that finds what a role can become, from the gravest on. Our own, over the actions of the role
 * definitions; who resets everybody's sign-in stands in the data, because the actions do not tell.
 */
export const POWER_RULES: readonly PowerRule[] = [
  {
    id: 'assigns-roles',
    equal: true,
    actions: /^microsoft\.directory\/(?:roleAssignments|directoryRoles)\/allProperties\/allTasks$/,
    source: PRIVILEGED,
  },
  {
    id: 'resets-everyone',
    equal: true,
    actions: SIGN_INS,
    everyone: true,
    source: PRIVILEGED,
  },
  {
    id: 'grants-permissions',
    equal: true,
    actions: /\/managePermissionGrantsForAll\.microsoft-company-admin$/,
    source: ROLES,
  },
  // Accepting a partner's request is as strong as the roles in it, and a partner can ask for any.
  {
    id: 'lets-partners-in',
    equal: false,
    actions: /^microsoft\.commerce\.tenantRelationships\/.*\/allTasks$/,
    source: ROLES,
  },
  {
    id: 'lets-tenants-in',
    equal: false,
    actions: /^microsoft\.directory\/tenantGovernance\/relationships\/create$/,
    source: ROLES,
  },
  {
    id: 'acts-as-apps',
    equal: false,
    actions:
      /^microsoft\.directory\/(?:applications|servicePrincipals)\/(?:credentials|owners)\/update$/,
    source: ROLES,
  },
  {
    id: 'acts-as-agents',
    equal: false,
    actions: /^microsoft\.directory\/agentIdentityBlueprints\/credentials\/update$/,
    source: ROLES,
  },
  {
    id: 'federates-domains',
    equal: false,
    actions:
      /^microsoft\.directory\/domains\/(?:allProperties\/allTasks|federation\/update|federationConfiguration\/create)$/,
    source: 'https://learn.microsoft.com/graph/api/domain-post-federationconfiguration',
  },
  {
    id: 'resets-people',
    equal: false,
    actions: SIGN_INS,
    source: PRIVILEGED,
  },
  {
    id: 'captures-passwords',
    equal: false,
    actions: /^microsoft\.directory\/onPasswordSubmit\w+\/allProperties\/allTasks$/,
    source: ROLES,
  },
  {
    id: 'hands-out-access',
    equal: false,
    actions:
      /^microsoft\.directory\/(?:entitlementManagement|lifecycleWorkflows\/workflows)\/allProperties\/allTasks$/,
    source: ROLES,
  },
  {
    id: 'feeds-directory',
    equal: false,
    actions:
      /^microsoft\.directory\/(?:onPremisesSynchronization\/basic|organization\/dirSync)\/update$/,
    source: ROLES,
  },
  {
    id: 'joins-groups',
    equal: false,
    actions: /^microsoft\.directory\/groups(?:\.security|\.unified)?\/(?:members|owners)\/update$/,
    source: 'https://learn.microsoft.com/entra/identity/role-based-access-control/groups-concept',
  },
  {
    id: 'runs-devices',
    equal: false,
    actions: /^microsoft\.intune\/allEntities\/allTasks$/,
    source: 'https://learn.microsoft.com/intune/intune-service/apps/intune-management-extension',
  },
  {
    id: 'runs-pipelines',
    equal: false,
    actions: /^microsoft\.azure\.devOps\/allEntities\/allTasks$/,
    source: ROLES,
  },
  {
    id: 'lifts-sign-in-rules',
    equal: false,
    actions: /^microsoft\.directory\/conditionalAccessPolicies\/basic\/update$/,
    source: PRIVILEGED,
  },
];
