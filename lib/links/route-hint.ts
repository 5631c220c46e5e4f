/**
 * Whether an address might concern a partner's consent. This is all that runs on an ordinary portal page,
 * so it is short; it may say yes too often, and must never say no to an address that any adapter claims.
 * It decodes as often as the link witness can, and leaves out what nobody sees.
 * @param href the page's address; what stands before the path is ignored.
 */
export const mayConcernConsent = (href: string): boolean => {
  let text = href;
  for (let round = 7; round > 0; round -= 1) {
    text = text.replace(/%(?:25)*([0-7][\da-f])/gi, (_, hex) => String.fromCharCode(+`0x${hex}`));
  }
  return /^[^/]*\/\/[^/]*\/.*(partner|invtype|oem|manufact)/i.test(
    text.replace(/%[89a-f].|[^!-~]/gi, ''),
  );
};
