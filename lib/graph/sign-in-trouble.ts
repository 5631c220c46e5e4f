/**
 * Why somebody could not be signed in. `not-allowed`: the browser was not permitted to; `cancelled`: closed by
 * the person; `forged`: what came back does not belong to what was asked; `not-spa`, `only-native`: the app's
 * redirect address is registered under the wrong kind of platform.
 */
export const SIGN_IN_TROUBLES = [
  ...(['not-allowed', 'cancelled', 'unreachable', 'forged', 'not-spa', 'only-native'] as const),
  ...(['redirect', 'unknown-app', 'unknown-tenant', 'one-tenant', 'consent', 'denied'] as const),
  ...(['expired', 'other-tenant', 'personal', 'offline', 'timeout', 'server', 'shape'] as const),
] as const;
export type SignInTrouble = (typeof SIGN_IN_TROUBLES)[number];

/**
 * What the numbers in Microsoft Entra's messages mean.
 * Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes; those on cross-origin
 * redemption from reports on Microsoft's MSAL. Seen 2026-11-30.
 */
const BY_NUMBER: Readonly<Record<string, SignInTrouble>> = {
  9002326: 'not-spa',
  9002327: 'only-native',
  50011: 'redirect',
  500113: 'redirect',
  700016: 'unknown-app',
  90002: 'unknown-tenant',
  50194: 'one-tenant',
  50020: 'other-tenant',
  65001: 'consent',
  90094: 'consent',
  90095: 'consent',
  65004: 'denied',
  70008: 'expired',
  70043: 'expired',
  50173: 'expired',
  700082: 'expired',
  700084: 'expired',
  500200: 'personal',
};

const BY_ERROR: Readonly<Record<string, SignInTrouble>> = {
  access_denied: 'denied',
  consent_required: 'consent',
  interaction_required: 'expired',
  invalid_grant: 'expired',
  unauthorized_client: 'unknown-app',
  invalid_client: 'only-native',
  server_error: 'server',
  temporarily_unavailable: 'server',
};

/**
 * Reads an error that the sign-in service gave, in an address or in an answer. Its own text is not shown to
 * anybody: it may hold what a page put into it.
 * @param description holds a number such as `AADSTS50011`.
 */
export function signInTrouble(error: string, description: string): SignInTrouble {
  const [, number = ''] = /AADSTS(\d{4,8})/.exec(description) ?? [];
  return BY_NUMBER[number] ?? BY_ERROR[error] ?? 'server';
}
