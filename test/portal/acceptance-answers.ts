import type { JsonAnswer } from './invitation-answers';
import { pickByQuery } from './pick-scenario';
import type { Scenario } from './scenario';
import { scenarios } from './scenarios';

function outcome(scenario: Scenario | undefined, done: object): JsonAnswer | undefined {
  if (!scenario) return undefined;
  const { accepting } = scenario;
  return accepting === 'fails'
    ? { status: 500, body: '{"error":{"code":"500"}}', after: 0 }
    : { status: 200, body: JSON.stringify(done), after: 0 };
}

/** The answer to the portal's own `POST .../partners/csp/delegatedaccess`: nothing is kept. */
export function acceptedReseller(from: URL): JsonAnswer | undefined {
  const scenario = pickByQuery(from);
  return outcome(scenario?.page === 'reseller-invitation' ? scenario : undefined, {});
}

/** The answer to the portal's own `POST .../GranularAdminRelationships/{id}/UpdateStatus`. */
export function approvedGdap(id: string): JsonAnswer | undefined {
  const scenario = scenarios.find(
    ({ data, page }) => page === 'gdap-invitation' && data.relationshipId === id,
  );
  return outcome(scenario, { status: 'approved' });
}
