import { type Place, placeOf } from './places';
import type { PartnerList } from './scenario';
import { type Scenario, scenarios } from './scenarios';

/** A scenario that shows the list of partners, or one of its relationships. */
export type ListScenario = Scenario & { readonly data: PartnerList };

const invitations: readonly Place[] = [
  'gdap-invitation',
  'reseller-invitation',
  'store-invitation',
  'partner-signup',
  'sign-in',
  'partner-center',
];

function idIn(address: URL): string | null {
  if (placeOf(address) === 'gdap-invitation') {
    return address.hash.split(/[/?&]/).at(4)?.toLowerCase() ?? null;
  }
  const { searchParams } = address;
  const named = ['standin', 'partnerId', 'id', 'client_id'].map((name) => searchParams.get(name));
  return named.find((value) => value !== null)?.toLowerCase() ?? null;
}

function isList(scenario: Scenario): scenario is ListScenario {
  return scenario.page === 'partner-relationships' || scenario.page === 'relationship';
}

/** The scenario that the query alone tells: the hash never reaches a server. */
export function pickByQuery(address: URL): Scenario | undefined {
  const standin = address.searchParams.get('standin');
  if (standin) return scenarios.find(({ id }) => id === standin);
  const id = idIn(new URL(address.pathname + address.search, address.origin));
  if (!id) return undefined;
  return scenarios.find(({ url }) => idIn(new URL(url)) === id);
}

/** The scenario of an invitation, by the ids in its link; other pages have none. */
export function pickInvitation(address: URL): Scenario | undefined {
  const place = placeOf(address);
  const id = idIn(address);
  if (!id || !invitations.includes(place)) return undefined;
  return scenarios.find(({ url }) => {
    const known = new URL(url);
    return placeOf(known) === place && idIn(known) === id;
  });
}

/** The list that `standin` asks for, else the first one in the visitor's language. */
export function pickList(address: URL): ListScenario | undefined {
  const visitor = pickByQuery(address);
  if (visitor && isList(visitor)) return visitor;
  const language = visitor?.language ?? 'en';
  return scenarios.filter(isList).find((scenario) => scenario.language === language);
}

/**
 * An address as it counts when it names no scenario itself and the server was told which list to show. The
 * extension opens the list by its plain address, as people do.
 */
export function withAssumedList(address: URL, list: string | undefined): URL {
  const names = ['standin', 'partnerId', 'id', 'client_id'];
  if (list === undefined || names.some((name) => address.searchParams.has(name))) return address;
  const assumed = new URL(address);
  assumed.searchParams.set('standin', list);
  return assumed;
}
