/**
 * Reads a yes or no, however it is written. One yes is enough; a no counts only when nothing else is said.
 * @returns undefined when it is neither.
 */
export function readYesNo(values: readonly unknown[]): boolean | undefined {
  if (values.some(isYes)) return true;
  return values.length > 0 && values.every(isNo) ? false : undefined;
}

function isYes(value: unknown): boolean {
  if (typeof value === 'number') return value !== 0;
  return value === true || (typeof value === 'string' && /^\s*(?:true|yes|1)\s*$/i.test(value));
}

function isNo(value: unknown): boolean {
  return value === false || (typeof value === 'string' && /^\s*false\s*$/i.test(value));
}
