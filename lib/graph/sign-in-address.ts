import { GRAPH_CLOUDS } from '../data/graph-clouds';
import { GRAPH_SCOPES, SIGN_IN_SCOPES } from '../data/graph-scopes';
import { failure, type Result, success } from '../domain/result';
import type { GraphSetup } from './setup';
import { type SignInTrouble, signInTrouble } from './sign-in-trouble';

/** What is sent along to recognise the answer by. */
export type SignInMarks = {
  readonly redirect: string;
  readonly state: string;
  readonly nonce: string;
  readonly challenge: string;
};

/** Everything that is asked for at once: short names belong to the Graph of the cloud they are asked in. */
export function scopesOf({ cloud }: GraphSetup): string {
  const { graphHost } = GRAPH_CLOUDS[cloud];
  const graph = GRAPH_SCOPES.map(({ scope }) => `https://${graphHost}/${scope}`);
  return [...SIGN_IN_SCOPES, ...graph].join(' ');
}

/** Where somebody signs in: authorization code, PKCE, and a choice of account so that tenants do not get mixed. */
export function signInAddress(setup: GraphSetup, marks: SignInMarks): string {
  const address = new URL(`${authorityOf(setup)}/oauth2/v2.0/authorize`);
  const parameters = {
    client_id: setup.clientId,
    response_type: 'code',
    response_mode: 'query',
    redirect_uri: marks.redirect,
    scope: scopesOf(setup),
    state: marks.state,
    nonce: marks.nonce,
    code_challenge: marks.challenge,
    code_challenge_method: 'S256',
    prompt: 'select_account',
  };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  return address.href;
}

/** Where a code or an older token becomes a token. */
export function tokenAddress(setup: GraphSetup): URL {
  return new URL(`${authorityOf(setup)}/oauth2/v2.0/token`);
}

/**
 * Reads the address that the sign-in ended at.
 * @returns the code; `forged` where the address or the state is not the one that was sent.
 */
export function readRedirect(
  address: string | undefined,
  { redirect, state }: Pick<SignInMarks, 'redirect' | 'state'>,
): Result<string, SignInTrouble> {
  if (address === undefined || !URL.canParse(address)) return failure('forged');
  const { origin, pathname, searchParams } = new URL(address);
  const expected = new URL(redirect);
  if (origin !== expected.origin || pathname !== expected.pathname) return failure('forged');
  // Also with an error: a foreign answer must not even say what went wrong.
  if (searchParams.getAll('state').join() !== state) return failure('forged');
  const error = searchParams.get('error');
  if (error !== null) {
    return failure(signInTrouble(error, searchParams.get('error_description') ?? ''));
  }
  const [code, ...more] = searchParams.getAll('code');
  return code === undefined || code === '' || more.length > 0 ? failure('forged') : success(code);
}

function authorityOf({ cloud, tenantId }: GraphSetup): string {
  return `https://${GRAPH_CLOUDS[cloud].signInHost}/${tenantId ?? 'organizations'}`;
}
