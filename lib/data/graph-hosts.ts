/**
 * Microsoft Graph's host names in all clouds: the resources whose permissions are in `permissions.json`.
 * Source: https://learn.microsoft.com/graph/deployments. Checked 2026-11-20.
 */
export const GRAPH_HOSTS: readonly string[] = [
  'graph.microsoft.com',
  'graph.microsoft.us',
  'dod-graph.microsoft.us',
  'microsoftgraph.chinacloudapi.cn',
];
