import { failure, type Result, success } from '../../domain/result';
import { toBase64Url } from '../../graph/base64url';
import { readIdToken } from '../../graph/id-token';
import { challengeOf, VERIFIER_BYTES, verifierOf } from '../../graph/pkce';
import type { GraphSetup } from '../../graph/setup';
import { readRedirect, signInAddress, tokenAddress } from '../../graph/sign-in-address';
import type { SignInTrouble } from '../../graph/sign-in-trouble';
import { codeBody, readTokens, refreshBody } from '../../graph/tokens';
import { browser } from '../browser';
import { type AskFault, askHost } from './ask-host';
import { askGraphPermission, redirectAddress } from './graph-permission';
import { type GraphSession, keepSession } from './graph-session';

/**
 * Signs somebody in, in a window of the browser's own. Call it in the click itself: it asks for the permission.
 * @returns why not, where it did not work; nothing is kept then.
 */
export async function signIn(
  setup: GraphSetup,
  signal: AbortSignal,
): Promise<Result<GraphSession, SignInTrouble>> {
  if (!(await askGraphPermission(setup.cloud))) return failure('not-allowed');
  const verifier = verifierOf(chance(VERIFIER_BYTES));
  const [state, nonce] = [toBase64Url(chance(16)), toBase64Url(chance(16))];
  const marks = { redirect: redirectAddress(), state, nonce, challenge: challengeOf(verifier) };
  const back = await openWindow(signInAddress(setup, marks));
  if (!back.ok) return back;
  const code = readRedirect(back.value, marks);
  if (!code.ok) return code;
  const body = codeBody(setup, code.value, verifier, marks.redirect);
  return takeTokens(setup, body, nonce, signal);
}

/**
 * Gets a new token for one that is over, once.
 * @returns `other-tenant` where the new one is for another tenant than before: it is not kept.
 */
export async function renew(
  session: GraphSession,
  signal: AbortSignal,
): Promise<Result<GraphSession, SignInTrouble>> {
  const { setup, refreshToken, tenant } = session;
  if (refreshToken === undefined) return failure('expired');
  const body = refreshBody({ ...setup, tenantId: tenant }, refreshToken);
  return takeTokens(setup, body, undefined, signal, session);
}

async function takeTokens(
  setup: GraphSetup,
  body: URLSearchParams,
  nonce: string | undefined,
  signal: AbortSignal,
  before?: GraphSession,
): Promise<Result<GraphSession, SignInTrouble>> {
  const authority = before === undefined ? setup : { ...setup, tenantId: before.tenant };
  const answer = await askHost({ address: tokenAddress(authority), body }, signal);
  if (!answer.ok) return failure(SAID[answer.error]);
  const now = new Date().toISOString();
  const tokens = readTokens(answer.value.body, now);
  if (!tokens.ok) return tokens;
  const { idToken, ...kept } = tokens.value;
  const who = readIdToken(idToken, setup, nonce, now);
  if (!who.ok) return who;
  if (before !== undefined && who.value.tenant !== before.tenant) return failure('other-tenant');
  const session = {
    // A renewal need not bring the token that renews.
    ...(before?.refreshToken !== undefined && { refreshToken: before.refreshToken }),
    ...kept,
    ...who.value,
    setup,
  };
  await keepSession(session);
  return success(session);
}

const SAID: Readonly<Record<AskFault, SignInTrouble>> = {
  offline: 'offline',
  timeout: 'timeout',
  stopped: 'cancelled',
  'too-large': 'shape',
};

/** Browsers say in English alone what went wrong with the window; what is not known counts as closed. */
async function openWindow(url: string): Promise<Result<string, SignInTrouble>> {
  try {
    return success(await browser.identity.launchWebAuthFlow({ url, interactive: true }));
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    return failure(/could not be loaded|failed to load/i.test(said) ? 'unreachable' : 'cancelled');
  }
}

function chance(bytes: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(bytes));
}
