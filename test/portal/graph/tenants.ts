/** One partner of a customer, as the cross-tenant access policy lists it. */
export type StandInPartner = {
  readonly tenantId: string;
  readonly isServiceProvider: boolean;
  /** Without it Graph does not know the tenant any more. */
  readonly displayName?: string;
};

/** An app in a customer's tenant, with what it may do for everybody and by itself. */
export type StandInApp = {
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
  readonly appOwnerOrganizationId: string;
  readonly scope?: string;
  /** Ids of application permissions of Microsoft Graph. */
  readonly appRoles?: readonly string[];
};

/** A customer's tenant, as Graph shows it. */
export type StandInTenant = {
  readonly id: string;
  readonly displayName: string;
  readonly account: string;
  readonly partners: readonly StandInPartner[];
  readonly apps: readonly StandInApp[];
  readonly audits: readonly {
    readonly activityDisplayName: string;
    readonly activityDateTime: string;
    readonly target: string;
  }[];
};

const guid = (kind: string, number: number) =>
  `${kind}000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The object of Microsoft Graph itself, in every tenant of ours. */
export const GRAPH_OBJECT: StandInApp = {
  id: guid('a1', 1),
  appId: '00000003-0000-0000-c000-000000000000',
  displayName: 'Microsoft Graph',
  appOwnerOrganizationId: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
};

const apps: readonly StandInApp[] = [
  {
    id: guid('a2', 1),
    appId: guid('a3', 1),
    displayName: 'Tailspin Backup',
    appOwnerOrganizationId: guid('b1', 1),
    scope: 'User.Read Files.Read.All',
    appRoles: ['7ab1d382-f21e-4acd-a863-ba3e13f7da61'],
  },
  {
    id: guid('a2', 2),
    appId: guid('a3', 2),
    displayName: 'Woodgrove Signatures',
    appOwnerOrganizationId: guid('b1', 2),
    scope: 'Mail.ReadWrite',
  },
  {
    id: guid('a2', 3),
    appId: '14d82eec-204b-4c2f-b7e8-296a70dab67e',
    displayName: 'Microsoft Graph Command Line Tools',
    appOwnerOrganizationId: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
    scope: 'User.Read',
  },
];

/** More than one page of partners, of which not all are service providers. */
export const CONTOSO: StandInTenant = {
  id: guid('c1', 1),
  displayName: 'Contoso',
  account: 'admin@contoso.example',
  partners: [
    { tenantId: guid('b2', 1), isServiceProvider: true, displayName: 'Northwind Services' },
    { tenantId: guid('b2', 2), isServiceProvider: false, displayName: 'Litware' },
    { tenantId: guid('b2', 3), isServiceProvider: true, displayName: 'Proseware' },
    { tenantId: guid('b2', 4), isServiceProvider: true },
  ],
  apps,
  audits: [
    {
      activityDisplayName: 'Add partner to company',
      activityDateTime: '2026-11-21T09:14:02.7215374Z',
      target: 'Contoso',
    },
    {
      activityDisplayName: 'Remove partner from company',
      activityDateTime: '2026-11-24T16:40:00Z',
      target: 'Contoso',
    },
  ],
};

export const FABRIKAM: StandInTenant = {
  id: guid('c1', 2),
  displayName: 'Fabrikam',
  account: 'admin@fabrikam.example',
  partners: [{ tenantId: guid('b2', 5), isServiceProvider: true, displayName: 'Adatum' }],
  apps: apps.slice(2),
  audits: [],
};
