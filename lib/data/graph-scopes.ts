/** The parts of what is read from Graph, each with a permission of its own. */
export const GRAPH_PARTS = ['partners', 'apps', 'audits'] as const;
export type GraphPart = (typeof GRAPH_PARTS)[number];

/** One delegated permission that is asked for, and the page that names it as the least for its calls. */
export type GraphScope = {
  readonly scope: string;
  /** What it is for; `names` are those of partners. */
  readonly reads: GraphPart | 'names';
  readonly source: string;
};

/**
 * The least that Graph's reference names for each call. The audit log asks for the permission to read the
 * directory as well. All seen 2026-11-30.
 */
export const GRAPH_SCOPES: readonly GraphScope[] = [
  {
    scope: 'Policy.Read.All',
    reads: 'partners',
    source: 'https://learn.microsoft.com/graph/api/crosstenantaccesspolicy-list-partners',
  },
  {
    scope: 'CrossTenantInformation.ReadBasic.All',
    reads: 'names',
    source:
      'https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbytenantid',
  },
  {
    scope: 'Directory.Read.All',
    reads: 'apps',
    source: 'https://learn.microsoft.com/graph/api/oauth2permissiongrant-list',
  },
  {
    scope: 'AuditLog.Read.All',
    reads: 'audits',
    source: 'https://learn.microsoft.com/graph/api/directoryaudit-list',
  },
];

/**
 * What signing in asks for beside them: an id token, the tenant in it (`profile`), and a token to go on with.
 * Source: https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference. Seen 2026-11-30.
 */
export const SIGN_IN_SCOPES: readonly string[] = ['openid', 'profile', 'offline_access'];

/**
 * The tenants from which Microsoft's own apps come: such an app is no partner.
 * Source: https://learn.microsoft.com/troubleshoot/entra/entra-id/governance/verify-first-party-apps-sign-in.
 * Seen 2026-11-30.
 */
export const MICROSOFT_TENANTS: readonly string[] = [
  'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
  '72f988bf-86f1-41af-91ab-2d7cd011db47',
];

/** What the audit log calls a partner's coming and going. Source: domain notes of the Entra audit log. */
export const PARTNER_ACTIVITIES: readonly string[] = [
  'Add partner to company',
  'Remove partner from company',
];
