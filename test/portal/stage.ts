import { delegateAdminData, gdapData } from './invitation-answers';
import type { Language } from './language';
import { pickByQuery, pickInvitation, pickList } from './pick-scenario';
import { type Place, placeOf } from './places';
import { roles } from './roles';
import type { Hostility, PartnerList, ResellerInvitation } from './scenario';
import type { Scenario } from './scenarios';

/** What the page's script must know beyond the portal's own answers. Ours, not Microsoft's. */
export type Stage = {
  readonly place: Place | 'not-found';
  readonly language: Language;
  readonly theme: 'light' | 'dark' | 'system';
  readonly renders: boolean;
  readonly redrawsAfter: number;
  readonly hostility: Hostility;
  /** The frame asks whose session it is. */
  readonly session: boolean;
  readonly show: object;
};

const ordinaryPlaces: readonly Place[] = ['home', 'users', 'billing'];

function resellerShow(data: ResellerInvitation, isForged: boolean): object {
  const { agreement, answer, provider, roles: asked } = data;
  const listed = answer === 'alone' ? [] : asked.map(({ id }) => id);
  // What somebody forged on the wire must not blank the page: the words are still there to be read.
  return {
    agreement,
    provider,
    roles: listed,
    ...(isForged && { honest: delegateAdminData(data) }),
  };
}

function listShow({
  cells,
  customerTenantId,
  granular,
  groups,
  isVirtual,
  layout,
  other,
}: PartnerList) {
  const partners = [...granular, ...other].map(({ partner }) => [partner.tenantId, partner]);
  return {
    cells,
    customerTenantId,
    groups,
    isVirtual,
    layout,
    partners: Object.fromEntries(partners),
    types: Object.fromEntries(other.map(({ partner, type }) => [partner.tenantId, type])),
  };
}

function shownOf(scenario: Scenario): object {
  const isForged = scenario.answering?.forged !== undefined;
  switch (scenario.page) {
    case 'reseller-invitation':
      return resellerShow(scenario.data, isForged);
    case 'gdap-invitation': {
      const { hasNoExpander, partner, relationshipName } = scenario.data;
      const honest = isForged && { honest: gdapData(scenario.data) };
      return { partner, name: relationshipName, hasNoExpander, ...honest };
    }
    case 'partner-relationships':
    case 'relationship':
      return listShow(scenario.data);
    case 'store-invitation':
    case 'partner-signup':
    case 'never-renders':
    case 'ordinary':
    case 'app-consent':
    case 'sign-in':
    case 'partner-center':
      return scenario.data;
  }
}

function scenarioAt(address: URL): Scenario | undefined {
  const place = placeOf(address);
  const list = place === 'partner-relationships' || place === 'relationship';
  return list ? pickList(address) : pickInvitation(address);
}

/** Sets the stage for an address. */
export function stageAt(address: URL): Stage {
  const place = placeOf(address);
  const scenario = scenarioAt(address);
  const visitor = pickByQuery(address);
  return {
    place: scenario || ordinaryPlaces.includes(place) ? place : 'not-found',
    language: scenario?.language ?? visitor?.language ?? 'en',
    theme: scenario?.theme ?? visitor?.theme ?? 'system',
    renders: scenario?.page !== 'never-renders',
    redrawsAfter: scenario?.redrawsAfter ?? 0,
    hostility: scenario?.hostility ?? {},
    session: (scenario ?? visitor)?.session === true,
    show: scenario ? shownOf(scenario) : {},
  };
}

/** How the page at an address prints each role, and what it says about it. */
export function roleNamesAt(address: URL): { after: number; names: object } {
  const scenario = scenarioAt(address);
  const language = scenario?.language ?? 'en';
  const isFull =
    (scenario?.page === 'partner-relationships' && scenario.data.layout === '2023') ||
    (scenario?.page === 'reseller-invitation' && scenario.data.naming === 'full') ||
    scenario?.page === 'partner-center';
  const names = Object.values(roles).map(({ id, full, short, does }) => [
    id,
    { name: isFull ? full[language] : short[language], does: does[language] },
  ]);
  return { after: scenario?.rolesAfter ?? 0, names: Object.fromEntries(names) };
}
