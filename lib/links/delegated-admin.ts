import type { LinkDoubt } from '../domain/link';
import type { Dap } from '../domain/request';
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
  const flags = valuesOf(address, 'dap').map((value) => value.toLowerCase());
  const types = valuesOf(address, 'invtype').map((value) => value.toLowerCase());
  if (flags.includes('true') || types.includes('administration') || ASKS.test(address.decoded)) {
    return { dap: 'requested', doubts: [] };
  }
  const written = wordsOf(address.decoded);
  if (mentions(written, 'dap') > flags.length || mentions(written, 'invtype') > types.length) {
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

/** The address as words, parameters with their values, also where no parameter should stand. */
function wordsOf(decoded: string): string[] {
  return decoded.split(/[^a-z=]+/);
}

function mentions(words: readonly string[], name: string): number {
  return words.filter((word) => word.startsWith(`${name}=`)).length;
}
