import { findPortal } from '../data/hosts';
import { decodeFully, removeInvisible } from '../links/decode';
import { PARAMETER_NAMES, ROUTE_WORDS, TOLD_VALUES } from './route-words';

const MOST_PARTS = 12;
const MOST_PARAMETERS = 30;

/**
 * Describes an address without repeating it: known words stand as they are, an id as `{id}`, all else as
 * `{word}`. The host is told by its kind and cloud only.
 * @returns lines of the report.
 */
export function describeAddress(href: string): string[] {
  if (!URL.canParse(href)) return ['host: unknown'];
  const url = new URL(href);
  const hash = url.hash.slice(1);
  const tail = /[?&]/.exec(hash)?.index ?? hash.length;
  return [
    `host: ${describeHost(url.hostname)}`,
    `path: ${describeRoute(url.pathname)}`,
    `parameters: ${describeParameters(url.search)}`,
    `route: #${describeRoute(hash.slice(0, tail))}`,
    `parameters of the route: ${describeParameters(hash.slice(tail))}`,
  ];
}

function describeHost(host: string): string {
  const portal = findPortal(host);
  if (portal === undefined) return 'unknown';
  const proxied = portal.host === host ? '' : ', behind a proxy';
  return `${portal.kind}, ${portal.cloud}${proxied}`;
}

function describeRoute(path: string): string {
  const parts = tidy(path).split('/');
  const shown = parts.slice(0, MOST_PARTS).map(describePart);
  return [...shown, ...(parts.length > MOST_PARTS ? ['…'] : [])].join('/');
}

function describePart(part: string): string {
  if (part === '' || ROUTE_WORDS.has(part)) return part;
  return /\d/.test(part) ? '{id}' : '{word}';
}

function describeParameters(query: string): string {
  const all = [...new URLSearchParams(query.replace(/^[?&]/, ''))];
  const shown = all
    .slice(0, MOST_PARAMETERS)
    .map(([name, value]) => describeParameter(name, value));
  const left = all.length - shown.length;
  return [...shown, ...(left > 0 ? [`${left} more`] : [])].join(', ') || 'none';
}

function describeParameter(name: string, value: string): string {
  const known = tidy(name);
  if (!PARAMETER_NAMES.has(known)) return '{name}';
  const told = TOLD_VALUES.get(known);
  if (told === undefined) return known;
  const said = tidy(value);
  return `${known}=${told.includes(said) ? said : '{other}'}`;
}

/** As the readers of links see it, in lower case. */
function tidy(text: string): string {
  return removeInvisible(decodeFully(text)).trim().toLowerCase();
}
