/** The package has no types of its own, and those made for it name Node's module. */
declare module 'punycode/punycode.es6.js' {
  /** @throws RangeError where the text is no Punycode. */
  export function decode(encoded: string): string;
}
