import { readPermissionName } from './permission-name';

/**
 * What permissions are about: one row for each family, with how the subjects of Microsoft Graph's
 * permissions begin, lower case. The first row that fits counts. Each family has one sentence in `locales/`,
 * under `app.family`.
 * Source: https://learn.microsoft.com/graph/permissions-reference. Checked 2026-11-20.
 */
const FAMILIES = [
  ['profile', ['openid', 'profile$', 'email$', 'offline_access']],
  ['roles', ['role', 'privileged', 'delegatedadmin', 'entitlement', 'devicemanagementrbac']],
  [
    'apps',
    [
      ...['app(?!roval)', 'delegatedpermission', 'serviceprincipal', 'consentrequest'],
      ...['preauthorization', 'spiffe', 'mutualtls', 'resourcespecific', 'onpremisespub', 'agent'],
    ],
  ],
  ['sign_in', ['userauth', 'user-passwordprofile', 'signin', 'bitlocker', 'devicelocal']],
  [
    'tenant',
    [
      ...['policy', 'domain', 'organi', 'orgsettings', 'trustframework', 'publickey', 'network'],
      ...['identityprovider', 'identityuserflow', 'authenticationcontext', 'custom(?:auth|sec)'],
      ...['crosstenant', 'multitenant', 'tenant', 'managedtenant', 'synchronization', 'onpremdir'],
      ...['accessreview', 'agreement', 'apiconnector', 'billing', 'configuration', 'copilot[ps]'],
      ...['entrabackup', 'lifecycle', 'partner', 'programcontrol', 'subjectname', 'verifiedid'],
    ],
  ],
  [
    'mail',
    ['mail', 'exchangemessage', 'securityanalyzedmessage', 'imap', 'pop', 'smtp', 'e[aw]s$'],
  ],
  [
    'calendar',
    ['calendar', 'booking', 'place', 'schedule', 'virtualapp', 'usershift', 'workforce'],
  ],
  [
    'files',
    [
      ...['file', 'site', 'list', 'sharepoint', 'note', 'shortnote', 'content', 'sensitivity'],
      ...['backuprestore', 'informationprotection', 'recordsmanagement', 'termstore'],
    ],
  ],
  ['chat', ['chat', 'channel', 'team', 'userteam', 'engagement', 'community', 'storyline']],
  ['chat', ['aienterprise', 'copilotconv', 'presence']],
  ['meetings', ['call', 'onlinemeeting', 'virtualevent']],
  ['search', ['ediscovery', 'subjectrights', 'casemanagement', 'searchconf', 'external[ci]']],
  ['contacts', ['contact', 'people', 'orgcontact', 'contracts', 'family']],
  ['tasks', ['task', 'approval', 'goals', 'learning', 'financials']],
  ['directory', ['directory$', 'administrativeunit', 'member', 'device$', 'devicetemplate']],
  ['people', ['user', 'externaluser', 'pendingexternal', 'profilephoto', 'license']],
  ['groups', ['group', 'unifiedgroup', 'remotetenantgroup']],
  ['devices', ['device', 'cloudpc', 'windowsupdates', 'print', 'pullprint', 'browsersite']],
  [
    'security',
    [
      ...['security', 'threat', 'identityrisk', 'customdetection', 'attack', 'audit', 'cloudapp'],
      ...['identitynot', 'riskprevention', 'protectionscopes', 'healthmonitoring'],
    ],
  ],
  ['school', ['edu', 'industrydata']],
  ['reports', ['report', 'service', 'insights', 'analytics', 'directoryrec', 'provisioninglog']],
] as const satisfies readonly (readonly [string, readonly string[]])[];

/** What a permission is about; `other`: none of the families. */
export type PermissionFamily = (typeof FAMILIES)[number][0] | 'other';

/** Every family, each once. */
export const PERMISSION_FAMILIES: readonly PermissionFamily[] = [
  ...new Set<PermissionFamily>([...FAMILIES.map(([family]) => family), 'other']),
];

const PATTERNS = FAMILIES.map(
  ([family, starts]) => [family, new RegExp(`^(?:${starts.join('|')})`)] as const,
);

/**
 * Says what a permission is about, from its value alone.
 * @param value such as `Mail.Read`, without the resource it belongs to.
 */
export function familyOf(value: string): PermissionFamily {
  // The one permission of accounts that nearly every app asks for, to sign people in.
  if (value.toLowerCase() === 'user.read') return 'profile';
  const { subject } = readPermissionName(value);
  return PATTERNS.find(([, starts]) => starts.test(subject))?.[0] ?? 'other';
}
