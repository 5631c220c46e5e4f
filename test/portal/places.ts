/** What kind of page an address leads to. */
export type Place =
  | 'home'
  | 'users'
  | 'billing'
  | 'partner-relationships'
  | 'relationship'
  | 'gdap-invitation'
  | 'reseller-invitation'
  | 'store-invitation'
  | 'partner-signup'
  | 'partner-center'
  | 'sign-in';

const paths: ReadonlyMap<string, Place> = new Map([
  ['/manage/partner-invitation', 'store-invitation'],
  ['/partner/partnersignup.aspx', 'partner-signup'],
]);

const signIn =
  /^\/(?:kmsi|[^/]+\/(?:(?:v2\.0\/)?adminconsent|oauth2\/(?:v2\.0\/)?authorize|consent\/set|login))$/;

const routes: readonly (readonly [RegExp, Place])[] = [
  [/^#\/partners\/invitation\/granularadminrelationships\/./, 'gdap-invitation'],
  [/^#\/partners\/invitation/, 'reseller-invitation'],
  [/^#\/billingaccounts\/partner-invitation/, 'reseller-invitation'],
  [/^#\/partners\/relationship\/./, 'relationship'],
  [/^#\/partners/, 'partner-relationships'],
  [/^#\/users/, 'users'],
  [/^#\/subscriptions/, 'billing'],
];

/** Finds the page in host and path or, as the admin center is one document, in the hash. */
export function placeOf(address: URL): Place {
  const path = address.pathname.toLowerCase();
  if (/^partner\.microsoft\.com(?:\.mcas\.ms)?$/.test(address.hostname)) return 'partner-center';
  if (signIn.test(path)) return 'sign-in';
  const hash = address.hash.toLowerCase();
  return paths.get(path) ?? routes.find(([route]) => route.test(hash))?.[1] ?? 'home';
}

/** Tells whether the admin center and its kin answer a path with their one document, in any case. */
export function isDocument(path: string): boolean {
  const lower = path.toLowerCase();
  return lower === '/' || lower === '/adminportal/home' || paths.has(lower);
}
