import type { Scenario } from './scenario';
import { elsewhereScenarios } from './scenarios/elsewhere';
import { gdapScenarios } from './scenarios/gdap';
import { listScenarios } from './scenarios/lists';
import { otherInvitationScenarios } from './scenarios/other-invitations';
import { resellerScenarios } from './scenarios/reseller';

export type { Scenario } from './scenario';

/** Everything the stand-in portal can show, in the order of its index page. */
export const scenarios: readonly Scenario[] = [
  ...resellerScenarios,
  ...otherInvitationScenarios,
  ...gdapScenarios,
  ...listScenarios,
  ...elsewhereScenarios,
];
