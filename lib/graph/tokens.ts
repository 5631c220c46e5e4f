import { z } from 'zod';
import { failure, type Result, success } from '../domain/result';
import type { GraphSetup } from './setup';
import { scopesOf } from './sign-in-address';
import { type SignInTrouble, signInTrouble } from './sign-in-trouble';

/** What the token endpoint gave. */
export type Tokens = {
  readonly accessToken: string;
  readonly refreshToken?: string;
  readonly idToken: string;
  /** Until when the access token counts, ISO 8601. */
  readonly until: string;
  /** The permissions that were given, without the host before them, lower case. */
  readonly scopes: readonly string[];
};

const token = z.string().min(1).max(50_000);
const answerSchema = z.object({
  access_token: token,
  refresh_token: token.optional(),
  id_token: token,
  token_type: z.string().refine((type) => type.toLowerCase() === 'bearer'),
  expires_in: z.coerce.number().int().positive().max(172_800),
  scope: z.string().max(20_000).optional(),
});
const errorSchema = z.object({ error: z.string(), error_description: z.string().optional() });

/** What is sent for a code. */
export function codeBody(setup: GraphSetup, code: string, verifier: string, redirect: string) {
  return new URLSearchParams({
    client_id: setup.clientId,
    grant_type: 'authorization_code',
    scope: scopesOf(setup),
    code,
    code_verifier: verifier,
    redirect_uri: redirect,
  });
}

/** What is sent for a token that takes the place of one that is over. */
export function refreshBody(setup: GraphSetup, refreshToken: string) {
  return new URLSearchParams({
    client_id: setup.clientId,
    grant_type: 'refresh_token',
    scope: scopesOf(setup),
    refresh_token: refreshToken,
  });
}

/** @param now ISO 8601. */
export function readTokens(body: string, now: string): Result<Tokens, SignInTrouble> {
  const parsed = parse(body);
  const { data } = answerSchema.safeParse(parsed);
  if (data === undefined) {
    const said = errorSchema.safeParse(parsed).data;
    if (said === undefined) return failure('shape');
    return failure(signInTrouble(said.error, said.error_description ?? ''));
  }
  return success({
    accessToken: data.access_token,
    ...(data.refresh_token !== undefined && { refreshToken: data.refresh_token }),
    idToken: data.id_token,
    until: new Date(Date.parse(now) + data.expires_in * 1000).toISOString(),
    scopes: (data.scope ?? '')
      .split(' ')
      .filter((scope) => scope !== '')
      .map((scope) => scope.slice(scope.lastIndexOf('/') + 1).toLowerCase()),
  });
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
