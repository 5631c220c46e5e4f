import { findPortal } from '../data/hosts';
import { readGuid } from '../domain/guid';
import type { MessageKey, Translate } from '../domain/text';
import { parametersOf, readPortalAddress } from '../links/portal-address';

/** One part of a link: its name and value as they stand there, and what it means in words. */
export type LinkParameter = {
  readonly name: string;
  readonly value: string;
  readonly words: string;
};

/** A link with more parameters than this is made to confuse, and nobody reads them all. */
const MOST = 40;
const LONGEST = 300;

/** Parameters that mean the same whatever they hold. Names in lower case. */
const PLAIN: ReadonlyMap<string, MessageKey> = new Map([
  ['msppid', 'links.parameter.mspp'],
  ['client_id', 'links.parameter.client'],
  ['scope', 'links.parameter.scope'],
  ['resource', 'links.parameter.resource'],
  ['state', 'links.parameter.state'],
  ['nonce', 'links.parameter.state'],
  ['response_type', 'links.parameter.response'],
  ['response_mode', 'links.parameter.response'],
  ['login_hint', 'links.parameter.hint'],
  ['domain_hint', 'links.parameter.hint'],
]);
/** How Microsoft writes names that are read in any case. */
const WRITTEN: ReadonlyMap<string, string> = new Map(
  ['invType', 'partnerId', 'msppId', 'indirectCSPId', 'DAP'].map((name) => [
    name.toLowerCase(),
    name,
  ]),
);
const KINDS: ReadonlyMap<string, MessageKey> = new Map([
  ['resellerrelationship', 'links.parameter.reseller'],
  ['indirectresellerrelationship', 'links.parameter.indirect_reseller'],
  ['administration', 'links.parameter.administration'],
  ['isvtocustomer', 'links.parameter.isv'],
]);
const ROUTES: ReadonlyMap<string, MessageKey> = new Map([
  ['partners/invitation', 'links.parameter.route_current'],
  ['billingaccounts/partner-invitation', 'links.parameter.route_old'],
  ['partners', 'links.parameter.route_partners'],
]);
const GRANULAR = /^partners\/invitation\/granularadminrelationships\//;

/**
 * Every part of a link in words: where it leads, and each parameter before and inside the hash.
 * @param address the link as it was read, unwrapped where it was wrapped.
 * @returns nothing where it is no address.
 */
export function linkParameters(address: string, text: Translate): readonly LinkParameter[] {
  if (!URL.canParse(address)) return [];
  const url = new URL(address);
  const portal = findPortal(url.hostname);
  const routes = portal === undefined ? [] : readPortalAddress(url, portal).routes;
  const parts: (readonly [string, string])[] = [
    ['host', url.hostname],
    ...routes.map((route) => ['#', route] as const),
    ...parametersOf(url),
  ];
  const shown = parts.slice(0, MOST).map(([name, value]) => ({
    name: WRITTEN.get(name) ?? name.slice(0, LONGEST),
    value: value.length > LONGEST ? `${value.slice(0, LONGEST)} …` : value,
    words: wordsFor(name, value, portal !== undefined, text),
  }));
  const rest = parts.length - shown.length;
  return rest === 0
    ? shown
    : [...shown, { name: '…', value: '', words: text('links.parameter.more', [String(rest)]) }];
}

function wordsFor(name: string, value: string, isPortal: boolean, text: Translate): string {
  if (name === 'host') {
    return text(isPortal ? 'links.parameter.host_portal' : 'links.parameter.host_other');
  }
  if (name === 'redirect_uri') {
    return URL.canParse(value)
      ? text('links.parameter.redirect', [new URL(value).host])
      : text('links.parameter.redirect_odd');
  }
  return text(keyFor(name, value) ?? 'links.parameter.unknown');
}

function keyFor(name: string, value: string): MessageKey | undefined {
  const lower = value.toLowerCase();
  switch (name) {
    case '#':
      return GRANULAR.test(value) ? 'links.parameter.route_gdap' : ROUTES.get(value);
    case 'invtype':
      return KINDS.get(lower);
    case 'dap':
      if (lower === 'true') return 'links.parameter.dap_true';
      return lower === 'false' ? 'links.parameter.dap_false' : 'links.parameter.dap_odd';
    case 'partnerid':
      return readGuid(value) ? 'links.parameter.partner' : 'links.parameter.id_odd';
    case 'indirectcspid':
    case 'indirectcsp':
      return readGuid(value) ? 'links.parameter.provider' : 'links.parameter.id_odd';
    case 'prompt':
      if (/\badmin_consent\b/.test(lower)) return 'links.parameter.prompt_admin';
      return /\bconsent\b/.test(lower)
        ? 'links.parameter.prompt_consent'
        : 'links.parameter.prompt';
    default:
      return PLAIN.get(name);
  }
}
