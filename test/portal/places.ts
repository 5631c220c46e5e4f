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
  | 'partner-signup';

const paths: ReadonlyMap<string, Place> = new Map([
  ['/manage/partner-invitation', 'store-invitation'],
  ['/partner/partnersignup.aspx', 'partner-signup'],
]);

const routes: readonly (readonly [RegExp, Place])[] = [
  [/^#\/partners\/invitation\/granularadminrelationships\/./, 'gdap-invitation'],
  [/^#\/partners\/invitation/, 'reseller-invitation'],
  [/^#\/billingaccounts\/partner-invitation/, 'reseller-invitation'],
  [/^#\/partners\/relationship\/./, 'relationship'],
  [/^#\/partners/, 'partner-relationships'],
  [/^#\/users/, 'users'],
  [/^#\/subscriptions/, 'billing'],
];

/** Finds the page in the path or, as the portal is one document, in the hash. */
export function placeOf(address: URL): Place {
  const place = paths.get(address.pathname.toLowerCase());
  const hash = address.hash.toLowerCase();
  return place ?? routes.find(([route]) => route.test(hash))?.[1] ?? 'home';
}

/** Tells whether the portal answers a path with its one document, in any case of the letters. */
export function isDocument(path: string): boolean {
  const lower = path.toLowerCase();
  return lower === '/' || lower === '/adminportal/home' || paths.has(lower);
}
