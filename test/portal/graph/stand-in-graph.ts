import type { Question, Reply } from '../reply';
import { graphAnswer } from './graph-answers';
import { type GraphScenario, graphScenario } from './graph-scenarios';
import { createTokenEndpoint } from './token-endpoint';

/** A request with what the portal does not look at: who asks, and with what. */
export type GraphQuestion = Question & {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
};

const GRAPH = [
  ...['graph.microsoft.com', 'graph.microsoft.us', 'dod-graph.microsoft.us'],
  'microsoftgraph.chinacloudapi.cn',
];
const SIGN_IN = [
  ...['login.microsoftonline.com', 'login.microsoftonline.us'],
  'login.partner.microsoftonline.cn',
];
/** What an extension's window may be sent back to. */
const REDIRECT = /^https:\/\/[a-z0-9]+\.(?:chromiumapp\.org|extensions\.allizom\.org)\/$/;

const asJson = (
  status: number,
  body: object,
  more: { readonly after?: number; readonly headers?: Readonly<Record<string, string>> } = {},
): Reply => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(body),
  after: 0,
  ...more,
});

/** Microsoft's sign-in for apps of ours, and Microsoft Graph; it remembers what it gave to whom. */
export function createGraph() {
  const endpoint = createTokenEndpoint();
  const seen = new Map<string, number>();

  function authorize({ url }: GraphQuestion, authority: string): Reply | undefined {
    const field = (name: string) => url.searchParams.get(name) ?? '';
    const scenario = graphScenario(field('client_id'));
    if (scenario === undefined) return undefined;
    const redirect = field('redirect_uri');
    const isAsked =
      field('response_type') === 'code' &&
      field('code_challenge_method') === 'S256' &&
      field('code_challenge') !== '' &&
      REDIRECT.test(redirect);
    if (!isAsked) return asJson(400, { error: 'invalid_request' });
    const back = new URL(redirect);
    const code = endpoint.codeFor({
      scenario,
      redirect,
      challenge: field('code_challenge'),
      nonce: field('nonce'),
      authority,
      host: url.host,
    });
    const answer = scenario.signInError ?? { code };
    for (const [name, value] of Object.entries(answer)) back.searchParams.set(name, value);
    back.searchParams.set('state', field('state'));
    return { ...asJson(302, {}), headers: { location: back.href } };
  }

  /** How often an answer still comes instead of the true one. */
  function instead({ url, headers }: GraphQuestion, scenario: GraphScenario): Reply | undefined {
    for (const { path, times, status, retryAfter } of scenario.instead ?? []) {
      if (!path.test(url.pathname)) continue;
      const key = `${scenario.clientId} ${path} ${headers['authorization']}`;
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      if (before >= times) continue;
      const wait = retryAfter === undefined ? {} : { headers: { 'retry-after': retryAfter } };
      return asJson(status, { error: { code: String(status) } }, wait);
    }
    return undefined;
  }

  function answer(question: GraphQuestion): Reply {
    const { method, url, headers } = question;
    const [, token = ''] = /^Bearer (.+)$/.exec(String(headers['authorization'] ?? '')) ?? [];
    const access = endpoint.accessOf(token);
    if (access === undefined || access.over) {
      return asJson(401, { error: { code: 'InvalidAuthenticationToken' } });
    }
    const { scenario } = access;
    const other = instead(question, scenario);
    if (other !== undefined) return other;
    const [, path] = /^\/v1\.0\/(.+)$/.exec(decodeURIComponent(url.pathname)) ?? [];
    if (path === undefined || method !== 'GET') return asJson(405, { error: {} });
    const { status, body } = graphAnswer(path, url, scenario);
    return asJson(status, body, { after: scenario.after ?? 0 });
  }

  return {
    /** The reply of sign-in or Graph, or undefined where the question is not for them. */
    reply(question: GraphQuestion): Reply | undefined {
      const { method, url, headers, body } = question;
      if (GRAPH.includes(url.hostname)) return answer(question);
      if (!SIGN_IN.includes(url.hostname)) return undefined;
      const [, authority = '', what] =
        /^\/([^/]+)\/oauth2\/v2\.0\/(authorize|token)$/.exec(url.pathname) ?? [];
      if (what === 'authorize' && method === 'GET') return authorize(question, authority);
      if (what !== 'token' || method !== 'POST') return undefined;
      const origin = headers['origin'];
      const done = endpoint.redeem(
        new URLSearchParams(body),
        typeof origin === 'string' ? origin : undefined,
      );
      return asJson(done.status, done.body);
    },
  };
}
