import type { PortalHost } from '../data/hosts';
import { decodeFully, removeInvisible } from './decode';

/** An address on one of the portals, taken apart the way the portals do it. */
export type PortalAddress = {
  readonly portal: PortalHost;
  readonly host: string;
  /** The whole address as it was read. */
  readonly href: string;
  /** Lower case, decoded, without slashes at the ends. */
  readonly path: string;
  /** Where the page routes to: from the hash, and from `?ref=`. Lower case, without slashes at the ends. */
  readonly routes: readonly string[];
  /** All parameters before and inside the hash, in order. Names in lower case. */
  readonly parameters: readonly (readonly [name: string, value: string])[];
  /** The whole address, decoded and in lower case. */
  readonly decoded: string;
};

/**
 * Takes a portal's address apart.
 * @param url an address whose host has been compared with the list of portals.
 */
export function readPortalAddress(url: URL, portal: PortalHost): PortalAddress {
  const hash = url.hash.slice(1);
  const tail = /[?&]/.exec(hash)?.index ?? hash.length;
  const parameters = [...readParameters(url.search), ...readParameters(hash.slice(tail))];
  const refs = parameters.filter(([name]) => name === 'ref').map(([, value]) => value);
  return {
    portal,
    host: url.hostname,
    href: url.href,
    path: routeOf(url.pathname),
    routes: [hash.slice(0, tail), ...refs].map(routeOf).filter((route) => route !== ''),
    parameters,
    decoded: decodeFully(url.href).toLowerCase(),
  };
}

/** The values of one parameter, wherever it stands. */
export function valuesOf(address: PortalAddress, name: string): readonly string[] {
  return address.parameters.filter(([key]) => key === name).map(([, value]) => value);
}

function readParameters(query: string): [string, string][] {
  return [...new URLSearchParams(query.replace(/^[?&]/, ''))].map(([name, value]) => [
    tidy(name).toLowerCase(),
    tidy(value),
  ]);
}

function tidy(text: string): string {
  return removeInvisible(decodeFully(text)).trim();
}

function routeOf(path: string): string {
  return tidy(path)
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '')
    .join('/');
}
