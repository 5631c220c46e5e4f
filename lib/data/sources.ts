/** The public pages that findings rest on. All seen 2026-11-30 at the latest. */
export const SOURCES = {
  autopilotConsent: 'https://learn.microsoft.com/autopilot/registration-auth',
  autoExtend:
    'https://learn.microsoft.com/partner-center/customers/expiring-gdap-relationships-and-auto-extend-gdap',
  dapReview: 'https://learn.microsoft.com/microsoft-365/commerce/review-partner-admin-privileges',
  delegatedAdminInvitation: 'https://aadinternals.com/post/partners',
  gdapApproval: 'https://learn.microsoft.com/partner-center/gdap-customer-approval',
  gdapFaq: 'https://learn.microsoft.com/partner-center/gdap-faq',
  relationshipLink:
    'https://learn.microsoft.com/partner-center/developer/request-reseller-relationship',
  relationshipRequest:
    'https://learn.microsoft.com/partner-center/request-a-relationship-with-a-customer',
  privilegedRoles:
    'https://learn.microsoft.com/entra/identity/role-based-access-control/privileged-roles-permissions',
  roles:
    'https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference',
  leastPrivilege: 'https://learn.microsoft.com/partner-center/gdap-least-privileged-roles-by-task',
  managePartners: 'https://learn.microsoft.com/microsoft-365/commerce/manage-partners',
  appConsent: 'https://learn.microsoft.com/entra/identity-platform/v2-admin-consent',
  appConsentPage:
    'https://learn.microsoft.com/entra/identity-platform/application-consent-experience',
  graphPermissions: 'https://learn.microsoft.com/graph/permissions-reference',
  scopes: 'https://learn.microsoft.com/entra/identity-platform/scopes-oidc',
  publisherVerification:
    'https://learn.microsoft.com/entra/identity-platform/publisher-verification-overview',
  safeLinks: 'https://learn.microsoft.com/defender-office-365/safe-links-about',
} as const;
