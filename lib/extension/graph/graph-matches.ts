import { CLOUD_IDS, type CloudId, GRAPH_CLOUDS } from '../../data/graph-clouds';
import { matchOf } from '../portal-matches';

/** The hosts that are needed in one cloud. */
export function graphMatches(cloud: CloudId): readonly string[] {
  const { signInHost, graphHost } = GRAPH_CLOUDS[cloud];
  return [signInHost, graphHost].map((host) => matchOf({ host }));
}

/** Graph's hosts, which are asked for only when somebody signs in. */
export const GRAPH_HOST_MATCHES: readonly string[] = CLOUD_IDS.map((id) =>
  matchOf({ host: GRAPH_CLOUDS[id].graphHost }),
);

/** Where the extension's own pages may connect to, for their policy: sign-in and Graph, and nowhere else. */
export const GRAPH_ORIGINS: readonly string[] = [
  ...new Set(CLOUD_IDS.flatMap((id) => [GRAPH_CLOUDS[id].signInHost, GRAPH_CLOUDS[id].graphHost])),
].map((host) => `https://${host}`);
