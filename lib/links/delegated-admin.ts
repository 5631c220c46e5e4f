import type { LinkDoubt } from '../domain/link';
import type { Dap } from '../domain/request';
import { isStillEncoded } from './decode';
import { type PortalAddress, valuesOf } from './portal-address';

/** What the parameters of a portal address say about delegated admin privileges. */
export type DapReading = { readonly dap: Dap; readonly doubts: readonly LinkDoubt[] };

/** A request for DAP anywhere in an address, also where no parameter should stand. */
const ASKS = /(?:^|[^a-z])(?:dap=true|invtype=administration)(?![a-z0-9])/;

/**
 * Reads the DAP flag. Any `true` wins, wherever it stands; `invType=Administration` asks for delegated
 * admin privileges without any DAP parameter.
 * Source: https://aadinternals.com/post/partners (2021-12-11).
 * @param withoutParameter what the absence of a DAP parameter means on this form of link.
 */
export function readDap(
  address: PortalAddress,
  withoutParameter: 'not-requested' | 'cannot-tell',
): DapReading {
  const { decoded } = address;
  const flags = lowered(valuesOf(address, 'dap'));
  const types = lowered(valuesOf(address, 'invtype'));
  // Broken by a line break, a name or a value is still meant; no parameter of the portals holds a space.
  const joined = SPACE.test(decoded) ? decoded.replace(ALL_SPACE, '') : decoded;
  if (flags.includes('true') || types.includes('administration') || asks(joined) || asks(decoded)) {
    return { dap: 'requested', doubts: [] };
  }
  if (
    mentions(joined, 'dap=') > flags.length ||
    mentions(joined, 'invtype=') > types.length ||
    isStillEncoded(decoded)
  ) {
    return { dap: 'cannot-tell', doubts: ['conflicting-parameters'] };
  }
  if (flags.some((flag) => flag !== 'false')) {
    return { dap: 'cannot-tell', doubts: ['odd-dap-value'] };
  }
  if (flags.length > 0 || withoutParameter === 'not-requested') {
    return { dap: 'not-requested', doubts: [] };
  }
  return { dap: 'cannot-tell', doubts: ['no-dap-parameter'] };
}

function asks(decoded: string): boolean {
  const may = decoded.includes('dap=true') || decoded.includes('invtype=administration');
  return may && ASKS.test(decoded);
}

/** How often a parameter is written anywhere in an address, also where none should stand. */
function mentions(decoded: string, parameter: string): number {
  let count = 0;
  for (let at = decoded.indexOf(parameter); at >= 0; at = decoded.indexOf(parameter, at + 1)) {
    if (!LETTER.test(decoded.charAt(at - 1))) count += 1;
  }
  return count;
}

const lowered = (values: readonly string[]) => values.map((value) => value.toLowerCase());

const LETTER = /[a-z=]/;
const SPACE = /[\s+]/;
const ALL_SPACE = /[\s+]/g;
