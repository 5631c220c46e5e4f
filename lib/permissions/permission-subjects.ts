/**
 * What Microsoft Graph's permissions are about, in groups that the rule in `rate-permission.ts` speaks of.
 * Each matches the whole of what stands before a permission's first dot, in lower case.
 * Source: https://learn.microsoft.com/graph/permissions-reference. Checked 2026-11-20.
 */

const whole = (...subjects: string[]) => new RegExp(`^(?:${subjects.join('|')})$`);

/** Hands out roles, or the right to hand them out. */
export const RIGHTS = whole(
  'approleassignment',
  'delegatedpermissiongrant',
  'delegatedadminrelationship',
  'entitlementmanagement',
  'devicemanagementrbac',
  'rolemanagement(?:policy)?',
  'role(?:assignment|eligibility)schedule',
  'privilegedaccess',
  'privileged(?:assignment|eligibility)schedule',
);

/** How people prove who they are. */
export const SIGN_IN_METHODS = whole(
  'userauthenticationmethod',
  'userauthmethod-[a-z]+',
  'user-passwordprofile',
);

/** Writes accounts into the directory from outside. */
export const DIRECTORY_FEEDS = whole(
  'synchronization',
  'synchronizationdata-user',
  'onpremdirectorysynchronization',
);

/** Who is trusted, and how strictly sign-ins are checked. */
export const TENANT_DOORS = whole(
  'policy',
  'domain',
  'domain-internalfederation',
  'organization',
  'identityprovider',
  'trustframework[a-z]*',
  'publickeyinfrastructure',
  'appcerttrustconfiguration',
  'mutualtlsoauthconfiguration',
);

/** Mail, files and chats: whoever reads them needs no further right. */
export const PRIVATE_CONTENT = whole(
  'mail(?:-advanced|boxitem|boxfolder)?',
  'files',
  'sites',
  'filestoragecontainer',
  'chat(?:message)?',
  'channelmessage',
  'call(?:recordings|transcripts)',
  'onlinemeeting(?:artifact|recording|transcript|aiinsight)',
  'ediscovery',
  'imap',
  'pop',
  'smtp',
  'eas',
  'ews',
);

/** What else people write and say. */
export const EVERYDAY_CONTENT = whole(
  'calendars',
  'contacts',
  'tasks',
  'notes',
  'shortnotes',
  'lists',
  'listitems',
  'calls',
  'callaiinsights',
  'aienterpriseinteraction',
  'engagement(?:meeting)?conversation',
);

/** Accounts, and who belongs to which group. */
export const PEOPLE_AND_GROUPS = whole(
  'user',
  'user-(?:mail|phone|converttointernal|onpremisessyncbehavior)',
  'signinidentifier',
  'administrativeunit',
  'group(?:member|settings|-nestingsupport|-onpremisessyncbehavior)?',
);

export const DEVICE_KEYS = whole('bitlockerkey', 'devicelocalcredential');
export const DEVICES = whole('device', 'cloudpc', 'windowsupdates', 'devicemanagement[a-z]+');

/** What protects the tenant, and identities that are no people. */
export const GUARDS = whole(
  '(?:security|threat|identity|network|agent|lifecycle|customsec|customauth|cross|multi).*',
  'application(?:-.+)?',
  'serviceprincipalendpoint',
  'spiffetrustdomain',
  'consentrequest',
  'customdetection',
  'riskpreventionproviders',
  'accessreview',
  'authenticationcontext',
  'agreement',
  'auditactivity',
  'programcontrol',
  'apiconnectors',
  'onpremisespublishingprofiles',
  'sharepointtenantsettings',
  'partnersecurity',
  'billingconfiguration',
);

/** Who and what there is: an attack is planned with it. */
export const DIRECTORY_LISTS = whole('directory', 'group', 'groupmember', 'member');
export const INSIGHT = whole(
  'user(?:auth.+)?',
  '(?:audit|security|threat|devicemanagement|networkaccess|rolemanagement).*',
  'identityrisk.+',
  'backuprestore-(?!monitor).+',
  'attacksimulation',
  'casemanagement',
  'callrecords',
  'entitlementmanagement',
  'exchangemessagetrace',
  'informationprotection.+',
  'mailboxsettings',
  'recordsmanagement',
  'sensitivitylabels?',
);
