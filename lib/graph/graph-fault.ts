/**
 * Why a part could not be read, or not to its end. `forbidden`: a permission is missing, or a role of the person;
 * `signed-out`: nobody is signed in any more; `strange-next`: the next page was to be elsewhere; `absent`: this
 * cloud's Graph does not have it.
 */
export const GRAPH_FAULTS = [
  ...(['forbidden', 'signed-out', 'throttled', 'server', 'refused', 'malformed', 'shape'] as const),
  ...(['too-large', 'too-many', 'strange-next', 'offline', 'timeout', 'stopped'] as const),
  ...(['other-tenant', 'absent', 'storage'] as const),
] as const;
export type GraphFault = (typeof GRAPH_FAULTS)[number];

/** What went wrong, and until when it makes no sense to ask again, where Graph said so. */
export type GraphTrouble = {
  readonly fault: GraphFault;
  /** ISO 8601. */
  readonly until?: string;
};

/** What an answer's status means when it is no success and nobody asks again. */
export function faultOfStatus(status: number): GraphFault {
  if (status === 401) return 'signed-out';
  if (status === 403) return 'forbidden';
  if (status === 429) return 'throttled';
  return status >= 500 ? 'server' : 'refused';
}
