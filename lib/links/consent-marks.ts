const MARKS = [
  'invtype=',
  'partner-invitation',
  'granularadminrelationships',
  'partnersignup.aspx',
];
const INVITES = ['partnerid=', 'msppid=', 'dap='];
/** Consent to an app, for a tenant. Without its tenant the words may stand in anybody's address. */
const ADMIN_CONSENT =
  /\/(?:common|organizations|[^/?#]+\.onmicrosoft\.com|[0-9a-f-]{36})\/(?:v2\.0\/)?adminconsent/;

/** Whether decoded, lower-case text bears the marks of a consent link. Linear in length. */
export function bearsConsentMarks(decoded: string): boolean {
  if (MARKS.some((mark) => decoded.includes(mark))) return true;
  // The route alone may be anybody's.
  if (decoded.includes('partners/invitation') && INVITES.some((name) => decoded.includes(name))) {
    return true;
  }
  if (!decoded.includes('/adminconsent')) return false;
  return decoded.includes('client_id=') || ADMIN_CONSENT.test(decoded);
}
