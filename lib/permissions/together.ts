import type { AskedPermission } from '../domain/app';
import { type PermissionName, readPermissionName } from './permission-name';
import { DEVICE_KEYS, DEVICES, SIGN_IN_METHODS } from './permission-subjects';
import { ratePermission } from './rate-permission';

/** How much a combination weighs. What no rule raises is worth knowing, and changes no verdict. */
type Weight = 'danger' | 'caution' | 'note';

/** A permission's name, with how the app may act. */
type Held = PermissionName & {
  /** In lower case. */
  readonly value: string;
  readonly printed: string;
  /** It acts by itself, or nobody says that it does not. */
  readonly itself: boolean;
  /** It acts as a person, or nobody says that it does not. */
  readonly asPerson: boolean;
};

/** One half of a combination. */
type Part = (held: Held) => boolean;

/**
 * One row: what it is called, how much it weighs where the app acts by itself, how much as a person, and the
 * parts, each of which another permission has to fill. `never`: as a person it is no more than its parts.
 */
type Row = readonly [
  what: string,
  itself: Weight,
  asPerson: Weight | 'never',
  ...parts: readonly Part[],
];

const named =
  (...values: readonly string[]): Part =>
  ({ value }) =>
    values.includes(value);
const writes =
  (subjects: RegExp): Part =>
  ({ access, subject }) =>
    access === 'write' && subjects.test(subject);
const wide: Part = ({ itself, reach }) => reach === 'all' || (itself && reach === 'own');

const readsMail: Part = ({ subject, rest, basic }) =>
  (/^(?:mail|mail-advanced|mailboxitem)$/.test(subject) &&
    /^(?:read|export)/.test(rest) &&
    !basic) ||
  /^(?:imap|pop|ews|eas)$/.test(subject);
const sendsMail = named('mail.send', 'mail.send.shared', 'smtp.send');
const writesApps = writes(/^application$/);
const grantsApps = named('approleassignment.readwrite.all');
const givesRoles = named(
  'rolemanagement.readwrite.directory',
  'roleassignmentschedule.readwrite.directory',
);
const writesGroups: Part = (held) => writes(/^group(?:member)?$/)(held) && wide(held);
const addsAccounts = named('user.invite.all', 'user.create', 'user.readwrite.all');
const reachesFiles: Part = (held) => /^(?:files|sites)$/.test(held.subject) && wide(held);

/**
 * What permissions do together that none of them shows alone. A row adds a finding or says nothing; it never
 * takes one away, so asking for more can only sound worse.
 * Sources: https://learn.microsoft.com/graph/permissions-reference for what each permission allows;
 * https://learn.microsoft.com/entra/identity-platform/scopes-oidc for `offline_access`. That the halves fit
 * together is our own conclusion. Checked 2026-11-30.
 */
const ROWS = [
  // Hands out every directory role, or every permission of Microsoft Graph, and so both, to itself too.
  ['global-administrator', 'danger', 'never', (held) => givesRoles(held) || grantsApps(held)],
  // An app made today, with a key and any permission, needs nobody to sign in tomorrow.
  ['powerful-apps', 'danger', 'danger', writesApps, grantsApps],
  // Makes an app, and the rule by which people may agree to it.
  [
    'consent-rules',
    'danger',
    'danger',
    writesApps,
    named('policy.readwrite.permissiongrant', 'policy.readwrite.authorization'),
  ],
  // Groups that carry roles can be changed only with the permission for roles besides.
  ['admin-groups', 'danger', 'danger', writesGroups, givesRoles],
  // A new way to sign in is worth little while another check stands in the way.
  [
    'open-accounts',
    'danger',
    'danger',
    (held) => writes(SIGN_IN_METHODS)(held) && held.reach === 'all',
    named(
      'policy.readwrite.conditionalaccess',
      'policy.readwrite.authenticationmethod',
      'policy.readwrite.securitydefaults',
    ),
  ],
  // Many services prove who somebody is by a mail that is sent, read and answered.
  ['answers-mail', 'danger', 'caution', readsMail, sendsMail],
  // Rules in a mailbox can move or delete what comes back.
  ['hides-answers', 'danger', 'caution', sendsMail, named('mailboxsettings.readwrite')],
  // What is read here can be opened to the outside there.
  ['opens-files', 'danger', 'caution', reachesFiles, writes(/^sharepointtenantsettings$/)],
  // Whoever destroys files has to reach their copies as well.
  [
    'files-and-backups',
    'danger',
    'caution',
    (held) => held.access === 'write' && reachesFiles(held),
    writes(/^backuprestore-(?:control|configuration)$/),
  ],
  // Changes a device from afar, and unlocks it.
  [
    'opens-devices',
    'danger',
    'caution',
    (held) => writes(DEVICES)(held) && wide(held),
    (held) => DEVICE_KEYS.test(held.subject) && !held.basic,
  ],
  // Does the worst, and changes what would tell of it.
  [
    'quiet-takeover',
    'danger',
    'caution',
    ({ value, itself }) =>
      ratePermission(value, itself ? 'application' : 'delegated').risk === 'critical',
    writes(/^security(?:alert|incident|events)$/),
  ],
  // An account from outside reaches what its groups reach.
  ['adds-members', 'caution', 'caution', addsAccounts, writesGroups],
  // A person's permissions, kept while the person is away. An app that acts by itself needs no such thing.
  [
    'works-later',
    'note',
    'note',
    ({ value, asPerson }) => asPerson && ratePermission(value, 'delegated').risk !== 'low',
    named('offline_access'),
  ],
] as const satisfies readonly Row[];

/** The name of a combination. */
export type TogetherName = (typeof ROWS)[number][0];

/** What several permissions do together. */
export type Together = {
  readonly what: TogetherName;
  readonly weight: Weight;
  /** The permissions that take part, in the order in which they are asked for. */
  readonly values: readonly string[];
};

/**
 * Says what an app could do with its permissions together.
 * Permissions that nobody here knows, and titles that may mean several, take no part. Where the kind is not
 * known the app counts as acting by itself.
 * @returns from the gravest on; one entry at most for each combination. Another permission never removes an
 * entry, and never makes one weigh less.
 */
export function together(asked: readonly AskedPermission[]): readonly Together[] {
  const held = asked.flatMap(toHeld);
  const itself = held.filter((one) => one.itself);
  return ROWS.flatMap(([what, alone, asPerson, ...parts]): Together[] => {
    const weight = fills(parts, itself) ? alone : fills(parts, held) ? asPerson : 'never';
    if (weight === 'never') return [];
    // As a person it would be nothing, so what only a person does takes no part.
    const able = asPerson === 'never' ? itself : held;
    const fitting = able.filter((one) => parts.some((part) => part(one)));
    return [{ what, weight, values: [...new Set(fitting.map((one) => one.printed))] }];
  });
}

/** Whether each part finds a permission, and no permission has to stand in for two. */
function fills(parts: readonly Part[], held: readonly Held[]): boolean {
  const found = parts.map((part) => held.filter(part).map(({ value }) => value));
  return found.every((values) => values.length > 0) && new Set(found.flat()).size >= parts.length;
}

function toHeld({ value, kind, known }: AskedPermission): Held[] {
  if (!known || value === undefined) return [];
  const [itself, asPerson] = [kind !== 'delegated', kind !== 'application'];
  const name = readPermissionName(value);
  return [{ ...name, value: value.toLowerCase(), printed: value, itself, asPerson }];
}
