import type { LinkDoubt } from '../domain/link';
import type { Dap } from '../domain/request';
import { type PortalAddress, valuesOf } from './portal-address';

/** What the parameters of a portal address say about delegated admin privileges. */
export type DapReading = { readonly dap: Dap; readonly doubts: readonly LinkDoubt[] };

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
  if (flags.includes('true') || types.includes('administration'))
    return { dap: 'requested', doubts: [] };
  if (
    mentions(address.decoded, 'dap') > flags.length ||
    mentions(address.decoded, 'invtype') > types.length
  ) {
    return { dap: 'cannot-tell', doubts: ['conflicting-parameters'] };
  }
  if (flags.some((flag) => flag !== 'false'))
    return { dap: 'cannot-tell', doubts: ['odd-dap-value'] };
  if (flags.length > 0 || withoutParameter === 'not-requested')
    return { dap: 'not-requested', doubts: [] };
  return { dap: 'cannot-tell', doubts: ['no-dap-parameter'] };
}

/** How often a parameter name is followed by `=` anywhere, also where no parameter should stand. */
function mentions(decoded: string, name: string): number {
  return decoded.split(/[^a-z=]+/).filter((word) => word.startsWith(`${name}=`)).length;
}
