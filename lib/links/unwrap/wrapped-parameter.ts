import { percentDecoded } from '../decode';
import type { Wrapped } from './wrapper';

/** Parameters of the portals: one that stands beside the wrapped address has probably fallen out of it. */
const FALLEN_OUT = /^(?:dap|invtype|partnerid|msppid|indirectcsp(?:id)?)$/;

/**
 * The address in one parameter, percent-decoded once and otherwise as it is: a plus stays a plus.
 * @param names in lower case; a service that knows several takes any of them.
 */
export function wrappedParameter(url: URL, ...names: readonly string[]): Wrapped {
  const values = new Set<string>();
  for (const parameter of url.search.slice(1).split('&')) {
    const end = parameter.indexOf('=');
    const name = percentDecoded(end < 0 ? parameter : parameter.slice(0, end))?.toLowerCase();
    if (name === undefined || FALLEN_OUT.test(name)) return 'damaged';
    if (end >= 0 && names.includes(name)) values.add(parameter.slice(end + 1));
  }
  const [value, ...others] = values;
  // What stands behind the hash was part of the address inside, before somebody decoded the whole.
  if (value === undefined || others.length > 0 || url.hash !== '') return 'damaged';
  const link = percentDecoded(value);
  return link === undefined ? 'damaged' : { link };
}
