/**
 * Whether an address might concern a partner's consent. This is all that runs on an ordinary portal page,
 * so it is short; it may say yes too often, and must never say no to an address that any adapter claims.
 * @param href the page's address; what stands before the path is ignored.
 */
export const mayConcernConsent = (href: string): boolean =>
  /\/\/[^/]*\/.*(partner|invtype)/i.test(
    href.replace(/%25/g, '%').replace(/%([4-7].)/g, (_, hex) => String.fromCharCode(+`0x${hex}`)),
  );
