import { CONTOSO, FABRIKAM, type StandInTenant } from './tenants';

/** One app registration, with the tenant of whoever signs in through it, and what goes wrong on the way. */
export type GraphScenario = {
  /** The client id by which it is picked. */
  readonly clientId: string;
  readonly tenant: StandInTenant;
  /** What the sign-in page answers instead of a code. */
  readonly signInError?: { readonly error: string; readonly error_description: string };
  /** What the token endpoint answers instead of tokens. */
  readonly tokenError?: { readonly error: string; readonly error_description: string };
  /** The first access token is over at once. `for-good`: so is the one that renews it. */
  readonly expired?: 'once' | 'for-good';
  /** Answers by path that come so often before the true one. */
  readonly instead?: readonly {
    readonly path: RegExp;
    readonly times: number;
    readonly status: number;
    readonly retryAfter?: string;
  }[];
  /** The list of partners names its next page on this host. */
  readonly nextHost?: string;
  /** Whose organisation Graph answers with. */
  readonly organisation?: StandInTenant;
  /** How long each page of Graph takes, in milliseconds. */
  readonly after?: number;
};

const client = (number: number) => `d1000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const audits = /\/auditLogs\//;
const partners = /\/partners$/;
const ALWAYS = Number.POSITIVE_INFINITY;

const SCENARIOS = {
  contoso: { clientId: client(1), tenant: CONTOSO },
  fabrikam: { clientId: client(2), tenant: FABRIKAM },
  throttled: {
    clientId: client(3),
    tenant: CONTOSO,
    instead: [
      { path: partners, times: 2, status: 429, retryAfter: '1' },
      { path: audits, times: ALWAYS, status: 429, retryAfter: '3600' },
    ],
  },
  troubled: {
    clientId: client(4),
    tenant: CONTOSO,
    instead: [{ path: partners, times: 1, status: 503 }],
  },
  expired: { clientId: client(5), tenant: CONTOSO, expired: 'once' },
  'expired-for-good': { clientId: client(6), tenant: CONTOSO, expired: 'for-good' },
  'no-audit': {
    clientId: client(7),
    tenant: CONTOSO,
    instead: [{ path: audits, times: ALWAYS, status: 403 }],
  },
  wandering: { clientId: client(8), tenant: CONTOSO, nextHost: 'graph.microsoft.com.example' },
  mixed: { clientId: client(9), tenant: CONTOSO, organisation: FABRIKAM },
  native: {
    clientId: client(10),
    tenant: CONTOSO,
    tokenError: {
      error: 'invalid_request',
      error_description:
        "AADSTS9002326: Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.",
    },
  },
  slow: { clientId: client(11), tenant: CONTOSO, after: 1500 },
  declined: {
    clientId: client(12),
    tenant: CONTOSO,
    signInError: { error: 'access_denied', error_description: 'AADSTS65004: User declined.' },
  },
} as const satisfies Record<string, GraphScenario>;

export type GraphScenarioName = keyof typeof SCENARIOS;

/** Every scenario by its name. */
export const GRAPH_SCENARIOS: Readonly<Record<GraphScenarioName, GraphScenario>> = SCENARIOS;

/** The scenario of a client id. */
export function graphScenario(clientId: string | null): GraphScenario | undefined {
  return Object.values(GRAPH_SCENARIOS).find((one) => one.clientId === clientId);
}
