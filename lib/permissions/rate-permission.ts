import type { PermissionKind, PermissionRisk } from '../domain/app';
import { type PermissionName, readPermissionName } from './permission-name';
import {
  DEVICE_KEYS,
  DEVICES,
  DIRECTORY_FEEDS,
  DIRECTORY_LISTS,
  EVERYDAY_CONTENT,
  GUARDS,
  INSIGHT,
  PEOPLE_AND_GROUPS,
  PRIVATE_CONTENT,
  RIGHTS,
  SIGN_IN_METHODS,
  TENANT_DOORS,
} from './permission-subjects';

/** A permission's name with the kind it is asked for. */
type Asked = PermissionName & { readonly itself: boolean };

/** One row of the rule: how much such a permission weighs, why in a word, and which ones it is about. */
type Row = readonly [risk: PermissionRisk, why: string, fits: (asked: Asked) => boolean];

/** Writes about one of these subjects. */
const writes = (subjects: RegExp) => (asked: Asked) =>
  asked.access === 'write' && subjects.test(asked.subject);

/** The same, and not only what is the person's own or was handed to the app. */
const writesWidely = (subjects: RegExp) => (asked: Asked) =>
  writes(subjects)(asked) && isWide(asked);

/** An app that acts by itself reaches everybody's, whether its permission's name says "All" or not. */
function isWide({ itself, reach }: Asked): boolean {
  return reach === 'all' || (itself && reach === 'own');
}

/**
 * The rule, from the gravest on; the first row that fits counts. It is our own and goes by names alone.
 * Delegated permissions are bounded by what the person may do. Here that person is often an administrator,
 * so what takes over a tenant is critical for both kinds, and everything else weighs less where delegated.
 * Background: https://learn.microsoft.com/graph/permissions-reference
 */
const RULES = [
  // Can give itself or others more than it was given. Taking away is something else.
  ['critical', 'gives-rights', (asked) => writes(RIGHTS)(asked) && !/^remove/.test(asked.rest)],
  // Can add a key of its own to any app, and then act as that app.
  ['critical', 'acts-as-apps', (asked) => writes(/^application$/)(asked) && asked.reach === 'all'],
  // Can set how somebody else signs in, and then sign in as that person.
  [
    'critical',
    'takes-accounts',
    (asked) => writes(SIGN_IN_METHODS)(asked) && asked.reach === 'all',
  ],
  // Can write accounts into the directory from outside.
  ['critical', 'feeds-directory', writes(DIRECTORY_FEEDS)],
  // Can change who is trusted, and how strictly sign-ins are checked.
  ['critical', 'opens-doors', writes(TENANT_DOORS)],
  // Can change nearly everything in the directory, or do there whatever the person may do.
  ['critical', 'owns-directory', (asked) => writes(/^directory$/)(asked) && asked.reach === 'all'],
  // Can open every site to everybody.
  [
    'critical',
    'owns-sites',
    ({ itself, subject, rest }) => itself && subject === 'sites' && /^fullcontrol/.test(rest),
  ],

  // Reads or changes what everybody in the tenant writes, says and stores.
  [
    'high',
    'all-content',
    (asked) => asked.itself && isContent(asked) && isWide(asked) && !asked.basic,
  ],
  // Changes whatever files, sites and chats the person can reach, colleagues' too. The old mail protocols say
  // "All" and mean one mailbox.
  [
    'high',
    'reachable-content',
    (asked) =>
      writes(PRIVATE_CONTENT)(asked) && asked.reach === 'all' && !/^accessas/.test(asked.rest),
  ],
  // Sets rules that move or forward everybody's mail.
  ['high', 'mail-rules', (asked) => asked.itself && writes(/^mailboxsettings$/)(asked)],
  // Reads what unlocks devices.
  ['high', 'device-keys', ({ subject, basic }) => DEVICE_KEYS.test(subject) && !basic],
  // Changes accounts, or who belongs to which group, and with that what people may do.
  [
    'high',
    'changes-people',
    (asked) =>
      writesWidely(PEOPLE_AND_GROUPS)(asked) &&
      !/^(?:invite|revokesessions|manageprotection)/.test(asked.rest),
  ],
  // Runs scripts on devices, sets them up or wipes them.
  ['high', 'runs-devices', writesWidely(DEVICES)],
  // Changes what protects the tenant, or identities that are no people.
  ['high', 'changes-guards', (asked) => asked.itself && writes(GUARDS)(asked)],

  // Lets the app go on while the person is away; what it reaches then, the other permissions say.
  ['low', 'works-later', ({ subject }) => subject === 'offline_access'],
  // Only what somebody hands to the app, or what it made itself.
  ['low', 'chosen-only', ({ reach }) => reach === 'chosen'],
  // Reads or changes mail, files and chats as the person.
  ['medium', 'own-content', ({ subject, basic }) => PRIVATE_CONTENT.test(subject) && !basic],
  // Sets rules that move or forward the person's mail.
  ['medium', 'own-mail-rules', writes(/^mailboxsettings$/)],
  // Lists people, groups, sign-ins, devices or alerts.
  [
    'medium',
    'insight',
    ({ itself, access, subject, basic }) =>
      access === 'read' &&
      !basic &&
      (DIRECTORY_LISTS.test(subject) || (itself && INSIGHT.test(subject))),
  ],
  // Names and times of everybody's mail and chats, without their content.
  ['medium', 'outlines', (asked) => asked.itself && isContent(asked)],
  // Changes something for everybody, or as an administrator.
  ['medium', 'changes', (asked) => asked.access === 'write' && isWide(asked)],
  // Everything else: reads what is no secret, or changes small things of one's own.
  ['low', 'small', () => true],
] as const satisfies readonly Row[];

/** Why a permission weighs what it weighs: the row that applied. */
export type RiskReason = (typeof RULES)[number][1];

/** A permission's weight and why. */
export type Rating = { readonly risk: PermissionRisk; readonly why: RiskReason };

/**
 * Rates a permission by our own rule over its name.
 * @param value such as `Mail.Read`, without the resource it belongs to.
 */
export function ratePermission(value: string, kind: PermissionKind): Rating {
  const asked = { ...readPermissionName(value), itself: kind === 'application' };
  const [risk, why] = RULES.find(([, , fits]) => fits(asked)) ?? (['low', 'small'] as const);
  return { risk, why };
}

function isContent({ subject }: Asked): boolean {
  return PRIVATE_CONTENT.test(subject) || EVERYDAY_CONTENT.test(subject);
}
