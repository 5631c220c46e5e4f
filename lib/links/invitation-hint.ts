/**
 * Whether text might hold an invitation link: its marks, wherever they stand. Short, because it runs on
 * every page of Partner Center; it says yes too often, and no to no invitation that is written plainly.
 * @param text in any case; what is percent-encoded is not seen. Linear in length.
 */
export const mayInvite = (text: string): boolean =>
  /invtype|partners?\W+invitation|partnersignup/i.test(text);
