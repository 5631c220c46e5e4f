import { GRAPH_HOSTS } from '../data/graph-hosts';
import catalogue from '../data/permissions.json';
import { readGuid } from '../domain/guid';

/** Longer addresses are cut: whoever makes a link may write what they like there. */
const LONGEST = 80;

/**
 * Whether a resource is Microsoft Graph, in any of its clouds.
 * @param resource its address or its app id, with or without slashes at the end.
 */
export function isGraph(resource: string): boolean {
  const name = withoutSlashes(resource);
  if (readGuid(name) === catalogue.resource.appId) return true;
  return URL.canParse(name) && GRAPH_HOSTS.includes(new URL(name).hostname);
}

/**
 * What to call the resource that a `.default` or a permission belongs to: "Microsoft Graph", or its address
 * or id as it is given. What names no resource belongs to Microsoft Graph.
 * Source: https://learn.microsoft.com/entra/identity-platform/scopes-oidc
 */
export function resourceName(resource: string): string {
  const name = withoutSlashes(resource);
  if (name === '' || isGraph(name)) return catalogue.resource.name;
  return name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
}

function withoutSlashes(resource: string): string {
  return resource.trim().replace(/(?<!\/)\/+$/, '');
}
