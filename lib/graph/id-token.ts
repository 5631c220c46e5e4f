import { z } from 'zod';
import { GRAPH_CLOUDS } from '../data/graph-clouds';
import { readGuid } from '../domain/guid';
import { failure, type Result, success } from '../domain/result';
import { fromBase64Url } from './base64url';
import type { GraphSetup } from './setup';
import type { SignInTrouble } from './sign-in-trouble';

/** Who signed in, and where. */
export type SignedInAs = {
  /** The tenant's id, lower case. */
  readonly tenant: string;
  /** The name of the account, where it is told. */
  readonly account?: string;
};

/** Everybody who signs in with a personal account is in this tenant. Source: as for `tid`, 2026-11-30. */
const PERSONAL = '9188040d-6c67-4c5b-b112-36a304b66dad';
/** By how much the clocks here and there may differ, in milliseconds. */
const CLOCKS = 5 * 60 * 1000;

const claimsSchema = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  tid: z.string(),
  nonce: z.string().optional(),
  preferred_username: z.string().max(1000).optional(),
});

/**
 * Reads an id token: that it was made for this app, by this cloud's sign-in, for this very attempt, and is not
 * over. Its signature is not checked. It came straight from the token endpoint over TLS, where OpenID Connect
 * (Core 1.0, section 3.1.3.7, point 6) lets the connection stand for it.
 * @param nonce the one that was sent; undefined for a token that was renewed, which carries none.
 * @param now ISO 8601.
 */
export function readIdToken(
  token: string,
  setup: GraphSetup,
  nonce: string | undefined,
  now: string,
): Result<SignedInAs, SignInTrouble> {
  const claims = claimsSchema.safeParse(payloadOf(token)).data;
  if (claims === undefined) return failure('shape');
  const tenant = readGuid(claims.tid);
  const issuers = GRAPH_CLOUDS[setup.cloud].issuerHosts.map((host) => `https://${host}`);
  const isOurs =
    readGuid(claims.aud) === setup.clientId &&
    issuers.some((issuer) => claims.iss === `${issuer}/${tenant}/v2.0`) &&
    (nonce === undefined || claims.nonce === nonce) &&
    claims.exp * 1000 > Date.parse(now) - CLOCKS;
  if (tenant === undefined || !isOurs) return failure('forged');
  if (tenant === PERSONAL) return failure('personal');
  if (setup.tenantId !== undefined && tenant !== setup.tenantId) return failure('other-tenant');
  const account = claims.preferred_username;
  return success({ tenant, ...(account !== undefined && { account }) });
}

function payloadOf(token: string): unknown {
  const [, payload, signature, ...more] = token.split('.');
  const bytes = payload === undefined || more.length > 0 ? undefined : fromBase64Url(payload);
  if (bytes === undefined || signature === undefined) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
