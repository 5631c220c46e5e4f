import type { Scenario } from './scenario';
import { appConsentScenarios } from './scenarios/app-consent';
import { elsewhereScenarios } from './scenarios/elsewhere';
import { forgedScenarios } from './scenarios/forged';
import { gdapScenarios } from './scenarios/gdap';
import { gdapHiddenRoleScenarios } from './scenarios/gdap-hidden-roles';
import { gdapRoleSetScenarios } from './scenarios/gdap-role-sets';
import { gdapStateScenarios } from './scenarios/gdap-states';
import { hostileScenarios } from './scenarios/hostile';
import { listVariantScenarios } from './scenarios/list-variants';
import { listVisitScenarios } from './scenarios/list-visits';
import { listScenarios } from './scenarios/lists';
import { longListScenarios } from './scenarios/lists-long';
import { oneTenantScenarios } from './scenarios/lists-of-one-tenant';
import { oemScenarios } from './scenarios/oem';
import { otherInvitationScenarios } from './scenarios/other-invitations';
import { partnerCenterScenarios } from './scenarios/partner-center';
import { relationshipScenarios } from './scenarios/relationships';
import { resellerScenarios } from './scenarios/reseller';
import { resellerDisputeScenarios } from './scenarios/reseller-disputes';
import { resellerLanguageScenarios } from './scenarios/reseller-languages';
import { signInScenarios } from './scenarios/sign-in';

export type { Scenario } from './scenario';

/** Everything the stand-in portal can show, in the order of its index page. */
export const scenarios: readonly Scenario[] = [
  ...resellerScenarios,
  ...resellerDisputeScenarios,
  ...resellerLanguageScenarios,
  ...otherInvitationScenarios,
  ...oemScenarios,
  ...gdapScenarios,
  ...gdapHiddenRoleScenarios,
  ...gdapRoleSetScenarios,
  ...gdapStateScenarios,
  ...listScenarios,
  ...listVariantScenarios,
  ...longListScenarios,
  ...oneTenantScenarios,
  ...listVisitScenarios,
  ...relationshipScenarios,
  ...appConsentScenarios,
  ...signInScenarios,
  ...partnerCenterScenarios,
  ...elsewhereScenarios,
  ...hostileScenarios,
  ...forgedScenarios,
];
