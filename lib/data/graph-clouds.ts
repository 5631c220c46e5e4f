import { PORTAL_HOSTS, type PortalHost, SIGN_IN_HOST } from './hosts';

/** The clouds in which Microsoft Graph runs. The US Government has two Graphs behind one sign-in. */
export const CLOUD_IDS = ['commercial', 'us-government', 'us-dod', 'china'] as const;
export type CloudId = (typeof CLOUD_IDS)[number];

/** One cloud: where people sign in, where Graph answers, where an app is registered, what Graph offers there. */
export type GraphCloud = {
  readonly id: CloudId;
  readonly signInHost: string;
  /** Every host that this cloud's sign-in has ever named itself by, in the issuer of a token. */
  readonly issuerHosts: readonly string[];
  readonly graphHost: string;
  /** The portal in which an app is registered. */
  readonly portal: string;
  /** Whether Graph tells the name behind a tenant id there. */
  readonly hasNames: boolean;
  /** Whether Graph gives the audit log there. */
  readonly hasAudits: boolean;
};

const signIn = (cloud: PortalHost['cloud']) => ({
  signInHost: SIGN_IN_HOST[cloud],
  issuerHosts: PORTAL_HOSTS.filter((host) => host.kind === 'sign-in' && host.cloud === cloud).map(
    ({ host }) => host,
  ),
});

/**
 * Sources, all checked 2026-11-30:
 * sign-in hosts: https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud
 * Graph hosts and portals: https://learn.microsoft.com/graph/deployments (GCC uses the commercial ones)
 * names: https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbytenantid (global service only)
 * audit log: https://learn.microsoft.com/graph/api/directoryaudit-list (global service, US Government L4 and L5)
 */
export const GRAPH_CLOUDS: Readonly<Record<CloudId, GraphCloud>> = {
  commercial: {
    id: 'commercial',
    ...signIn('commercial'),
    graphHost: 'graph.microsoft.com',
    portal: 'https://portal.azure.com',
    hasNames: true,
    hasAudits: true,
  },
  'us-government': {
    id: 'us-government',
    ...signIn('us-government'),
    graphHost: 'graph.microsoft.us',
    portal: 'https://portal.azure.us',
    hasNames: false,
    hasAudits: true,
  },
  'us-dod': {
    id: 'us-dod',
    ...signIn('us-government'),
    graphHost: 'dod-graph.microsoft.us',
    portal: 'https://portal.azure.us',
    hasNames: false,
    hasAudits: true,
  },
  china: {
    id: 'china',
    ...signIn('china'),
    graphHost: 'microsoftgraph.chinacloudapi.cn',
    portal: 'https://portal.azure.cn',
    hasNames: false,
    hasAudits: false,
  },
};
