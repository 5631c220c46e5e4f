import { createHash, randomUUID } from 'node:crypto';
import type { GraphScenario } from './graph-scenarios';

/** What somebody who signed in brought along. */
export type SignInRequest = {
  readonly scenario: GraphScenario;
  readonly redirect: string;
  readonly challenge: string;
  readonly nonce: string;
  /** Where it was asked: `organizations`, or a tenant's id. */
  readonly authority: string;
  readonly host: string;
};

/** A token that Graph takes. `over`: not any more. */
export type Access = { readonly scenario: GraphScenario; readonly over: boolean };

type Outcome = { readonly status: number; readonly body: object };

const refused = (error: string, error_description: string): Outcome => ({
  status: 400,
  body: { error, error_description },
});
const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

/** The endpoint that makes tokens of codes. It keeps what it gave until the server stops. */
export function createTokenEndpoint() {
  const codes = new Map<string, SignInRequest>();
  const renewals = new Map<string, SignInRequest>();
  const tokens = new Map<string, Access>();

  function give(request: SignInRequest, isFirst: boolean): Outcome {
    const { scenario, host } = request;
    const [access, renewal] = [randomUUID(), randomUUID()];
    const { tenant } = scenario;
    tokens.set(access, { scenario, over: isFirst && scenario.expired !== undefined });
    renewals.set(renewal, request);
    const claims = {
      iss: `https://${host}/${tenant.id}/v2.0`,
      aud: scenario.clientId,
      exp: Math.floor(Date.now() / 1000) + 3600,
      tid: tenant.id,
      preferred_username: tenant.account,
      ...(isFirst && { nonce: request.nonce }),
    };
    return {
      status: 200,
      body: {
        token_type: 'Bearer',
        expires_in: 3600,
        scope: 'https://graph.microsoft.com/Policy.Read.All',
        access_token: access,
        refresh_token: renewal,
        id_token: `${encoded({ alg: 'RS256', typ: 'JWT' })}.${encoded(claims)}.unsigned`,
      },
    };
  }

  return {
    /** Makes a code for somebody who signed in. */
    codeFor(request: SignInRequest): string {
      const code = randomUUID();
      codes.set(code, request);
      return code;
    },
    accessOf: (token: string): Access | undefined => tokens.get(token),
    /** @param origin the header of that name; an app of a single page needs one. */
    redeem(form: URLSearchParams, origin: string | undefined): Outcome {
      const field = (name: string) => form.get(name) ?? '';
      const isRenewal = field('grant_type') === 'refresh_token';
      const request = isRenewal ? renewals.get(field('refresh_token')) : codes.get(field('code'));
      codes.delete(field('code'));
      if (request === undefined || request.scenario.clientId !== field('client_id')) {
        return refused('invalid_grant', 'AADSTS70008: The code or token is over.');
      }
      const { scenario, challenge, redirect } = request;
      if (origin === undefined) {
        return refused('invalid_request', 'AADSTS9002327: Only by cross-origin requests.');
      }
      if (scenario.tokenError !== undefined) return { status: 400, body: scenario.tokenError };
      if (isRenewal) {
        return scenario.expired === 'for-good'
          ? refused('invalid_grant', 'AADSTS700084: The refresh token is over.')
          : give(request, false);
      }
      const made = createHash('sha256').update(field('code_verifier')).digest('base64url');
      if (made !== challenge) return refused('invalid_grant', 'AADSTS501481: Wrong verifier.');
      if (field('redirect_uri') !== redirect) {
        return refused('invalid_grant', 'AADSTS50011: Another redirect URI.');
      }
      return give(request, true);
    },
  };
}
