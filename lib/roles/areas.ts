import type { AreaId } from '../domain/power';

/** Which part of the tenant an action is about; the first row that fits counts. */
const AREAS: readonly (readonly [AreaId, RegExp])[] = [
  [
    'sign-in',
    /^microsoft\.directory\/(?:users\/(?:password|authenticationMethods|invalidateAll|revoke)|userCredentialPolicies|verifiableCredentials|bitlockerKeys|deviceLocalCredentials|authorizationPolicy|identityProviders|onPassword|customAuthenticationExtensions)/,
  ],
  [
    'users',
    /^microsoft\.(?:directory\/(?:users|deletedItems|contacts|externalUserProfiles|pendingExternalUserProfiles|lifecycleWorkflows|b2c)|people)/,
  ],
  [
    'groups',
    /^microsoft\.directory\/(?:groups|groupSettings|bulkJobs\.groups|entitlementManagement|accessReviews)\b/,
  ],
  [
    'roles',
    /^microsoft\.directory\/(?:role|directoryRole|scopedRole|privilegedIdentity|groupsAssignableToRoles|administrativeUnits|resourceNamespaces)/,
  ],
  ['agents', /^microsoft\.(?:agentRegistry|directory\/(?:deletedItems\.)?agent)/],
  [
    'apps',
    /^microsoft\.directory\/(?:application|servicePrincipal|oAuth2|adminConsent|appConsent|permissionGrant|connector|provisioningLogs|custom)/,
  ],
  [
    'devices',
    /^microsoft\.(?:cloudPC|azure\.print|hardware|windows|edge|directory\/(?:device|certificateBasedDevice))/,
  ],
  [
    'domains',
    /^microsoft\.directory\/(?:domains|hybridAuthentication|onPremises|passwordHashSync|cloudProvisioning)/,
  ],
  [
    'policies',
    /^microsoft\.directory\/(?:conditionalAccess|namedLocations|policies|crossTenant|identityProtection|entitlement)/,
  ],
  [
    'logs',
    /^microsoft\.directory\/(?:auditLogs|signInReports|healthMonitoring)|customSecurityAttributeDiagnostic/,
  ],
  [
    'security',
    /^microsoft\.(?:azure\.advancedThreat|networkAccess|permissionsManagement|office365\.(?:protectionCenter|securityComplianceCenter)|directory\/cloudAppSecurity)/,
  ],
  [
    'compliance',
    /^microsoft\.(?:azure\.informationProtection|backup|office365\.(?:complianceManager|lockbox)|directory\/(?:backup|lockbox))/,
  ],
  ['exchange', /^microsoft\.office365\.exchange/],
  ['sharepoint', /^microsoft\.office365\.(?:sharePoint|fileStorage|migrations|knowledge)/],
  ['teams', /^microsoft\.(?:teams|virtualVisits|office365\.skype)/],
  ['intune', /^microsoft\.intune/],
  ['copilot', /^microsoft\.office365\.copilot/],
  ['power-platform', /^microsoft\.(?:power|flow|dynamics365)/],
  ['azure', /^microsoft\.azure\.devOps/],
  ['billing', /^microsoft\.commerce/],
  ['reports', /usageReports|organizationalData|^microsoft\.(?:insights|graph\.dataConnect)/],
  ['support', /serviceHealth|supportTickets|messageCenter|webPortal|userCommunication/],
  ['tenant', /^microsoft\.directory\//],
  ['office-services', /^microsoft\./],
];

/** The parts of the tenant that some actions are about, each once, in a stated order. */
export function areasOf(actions: readonly string[]): AreaId[] {
  const found = new Set(actions.map((action) => AREAS.find(([, fits]) => fits.test(action))?.[0]));
  return AREAS.flatMap(([area]) => (found.has(area) ? [area] : []));
}
