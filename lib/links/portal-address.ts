import type { PortalHost } from '../data/hosts';
import { decodeFully, percentDecoded, removeInvisible } from './decode';

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
 * @param decoded the whole address, decoded and in lower case, where somebody has it already.
 */
export function readPortalAddress(
  url: URL,
  portal: PortalHost,
  decoded: string = decodeFully(url.href).toLowerCase(),
): PortalAddress {
  const hash = url.hash.slice(1);
  const tail = startOfTail(hash);
  const parameters = parametersOf(url);
  const routes = [routeOf(hash.slice(0, tail))];
  for (const [name, value] of parameters) if (name === 'ref') routes.push(routeOf(value));
  return {
    portal,
    host: url.hostname,
    href: url.href,
    path: routeOf(url.pathname),
    routes: routes.includes('') ? routes.filter((route) => route !== '') : routes,
    parameters,
    decoded,
  };
}

/** All parameters of any address, before and inside the hash, in order. Names in lower case. */
export function parametersOf(url: URL): PortalAddress['parameters'] {
  const hash = url.hash.slice(1);
  const parameters: [string, string][] = [];
  readParameters(url.search, parameters);
  readParameters(hash.slice(startOfTail(hash)), parameters);
  return parameters;
}

/** The values of one parameter, wherever it stands. */
export function valuesOf({ parameters }: PortalAddress, name: string): readonly string[] {
  const values: string[] = [];
  for (const [key, value] of parameters) if (key === name) values.push(value);
  return values;
}

function startOfTail(hash: string): number {
  for (let at = 0; at < hash.length; at += 1) {
    if (hash[at] === '?' || hash[at] === '&') return at;
  }
  return hash.length;
}

function readParameters(query: string, into: [string, string][]): void {
  // Nothing is escaped in most of them.
  const isPlain = PLAIN.test(query);
  let at = query[0] === '?' || query[0] === '&' ? 1 : 0;
  let equals = query.indexOf('=');
  while (at < query.length) {
    const found = query.indexOf('&', at);
    const end = found < 0 ? query.length : found;
    if (equals >= 0 && equals < at) equals = query.indexOf('=', at);
    const middle = equals < 0 || equals > end ? end : equals;
    const [name, value] = [query.slice(at, middle), query.slice(middle + 1, end)];
    if (end > at) into.push(isPlain ? [name.toLowerCase(), value] : readPair(name, value));
    at = end + 1;
  }
}

function readPair(name: string, value: string): [string, string] {
  return [readPart(name).toLowerCase(), readPart(value)];
}

/** A name or a value as a form writes it: a plus is a space, and damaged escapes stay. */
function readPart(written: string): string {
  if (PLAIN.test(written)) return written;
  const spaced = written.replaceAll('+', ' ');
  return tidy(percentDecoded(spaced) ?? new URLSearchParams(`x=${written}`).get('x') ?? '');
}

/** Visible ASCII without what stands for something else. */
const PLAIN = /^[!-$&-*,-~]*$/;

function tidy(text: string): string {
  return PLAIN.test(text) ? text : removeInvisible(decodeFully(text)).trim();
}

function routeOf(path: string): string {
  const route = tidy(path).toLowerCase();
  if (route.includes('//')) {
    return route
      .split('/')
      .filter((part) => part !== '')
      .join('/');
  }
  return route.slice(route[0] === '/' ? 1 : 0, route.at(-1) === '/' ? -1 : undefined);
}
