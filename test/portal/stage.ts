import type { Language } from './language';
import { pickByQuery, pickInvitation, pickList } from './pick-scenario';
import { type Place, placeOf } from './places';
import { roles } from './roles';
import type { Scenario } from './scenarios';

/** What the page's script must know beyond the portal's own answers. Ours, not Microsoft's. */
export type Stage = {
  readonly place: Place | 'not-found';
  readonly language: Language;
  readonly theme: 'light' | 'dark' | 'system';
  readonly renders: boolean;
  readonly redrawsAfter: number;
  readonly show: object;
};

function shownOf(scenario: Scenario): object {
  switch (scenario.page) {
    case 'reseller-invitation': {
      const { agreement, provider, roles: asked } = scenario.data;
      return { agreement, provider, roles: asked.map(({ id }) => id) };
    }
    case 'gdap-invitation':
      return { partner: scenario.data.partner, name: scenario.data.relationshipName };
    case 'partner-relationships': {
      const types = scenario.data.other.map(({ partner, type }) => [partner.tenantId, type]);
      const { customerTenantId, layout } = scenario.data;
      return { layout, customerTenantId, types: Object.fromEntries(types) };
    }
    case 'store-invitation':
    case 'partner-signup':
    case 'never-renders':
    case 'ordinary':
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
  const ordinary = place === 'home' || place === 'users' || place === 'billing';
  return {
    place: scenario || ordinary ? place : 'not-found',
    language: scenario?.language ?? visitor?.language ?? 'en',
    theme: scenario?.theme ?? visitor?.theme ?? 'system',
    renders: scenario?.page !== 'never-renders',
    redrawsAfter: scenario?.redrawsAfter ?? 0,
    show: scenario ? shownOf(scenario) : {},
  };
}

/** How the page at an address prints each role, and what it says about it. */
export function roleNamesAt(address: URL): { after: number; names: object } {
  const scenario = scenarioAt(address);
  const language = scenario?.language ?? 'en';
  const isFull =
    (scenario?.page === 'partner-relationships' && scenario.data.layout === '2023') ||
    (scenario?.page === 'reseller-invitation' && scenario.data.naming === 'full');
  const names = Object.values(roles).map(({ id, full, short, does }) => [
    id,
    { name: isFull ? full[language] : short[language], does: does[language] },
  ]);
  return { after: scenario?.rolesAfter ?? 0, names: Object.fromEntries(names) };
}
