import type { PowerId, Tier } from '../domain/power';
// The build loads this file itself, and wants the ending.
import { isReading } from './actions.ts';

/** Services where changing anything touches people's content, devices, money or protection. */
const WEIGHTY_SERVICES =
  /^microsoft\.(?:office365\.(?:exchange|sharePoint|protectionCenter|securityComplianceCenter|complianceManager|yammer|skypeForBusiness|fileStorageContainers|migrations|copilot|organizationalMessages)|teams|intune|dynamics365|powerApps|flow|commerce|azure\.(?:informationProtection|advancedThreatProtection|devOps)|windows|networkAccess|backup|permissionsManagement|cloudPC|graph\.dataConnect|microsoft365|viva\.(?:glint|goals)|people|peopleAdmin|healthPlatform|agentRegistry|places)[./]/;

/** Small things in the directory: how it looks, which labels exist, and what someone makes for themselves. */
const SMALL_IN_DIRECTORY =
  /^microsoft\.directory\/(?:tenantManagement|bulkJobs|attributeSets|customSecurityAttributeDefinitions|b2cUserAttribute|loginOrganizationBranding)\b|\/createAsOwner$|\/assignedLabels\/update$/;

/** What a role is known to do. */
export type Known = {
  readonly privileged: boolean;
  readonly powers: readonly PowerId[];
  /** Every action beyond those of Directory Readers, which each role may do. */
  readonly actions: readonly string[];
  /** It can do more than its actions show. */
  readonly understated: boolean;
};

/**
 * Puts a role into a tier, by a rule of our own over what its actions allow:
 * 0 where they lead to somebody else's account, to roles, or to the tenant itself (any of the power rules);
 * 1 where Microsoft marks the role as privileged, where it can do more than its actions show, or where it changes
 *   something in the directory or in a service that holds content, devices, money or protection;
 * 2 everything else: reading what is no secret, and small fields such as branding or support tickets.
 */
export function tierOf({ privileged, powers, actions, understated }: Known): Tier {
  if (powers.length > 0) return 0;
  return privileged || understated || actions.some(isWeighty) ? 1 : 2;
}

function isWeighty(action: string): boolean {
  if (isReading(action)) return false;
  if (WEIGHTY_SERVICES.test(action)) return true;
  return action.startsWith('microsoft.directory/') && !SMALL_IN_DIRECTORY.test(action);
}
