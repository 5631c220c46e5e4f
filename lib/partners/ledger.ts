import type { Party, Role } from '../domain/request';
import { findRole, roleById } from '../roles/find-role';
import { isMicrosoftLed } from '../roles/role-sets';
import { currentHolding } from './current-holding';
import { DANGERS, type Danger, worstOf } from './danger';
import { grantDanger } from './grant-danger';
import { partnerKey } from './grant-key';
import {
  ACCESS,
  type GrantKind,
  type Holding,
  type LedgerWitness,
  type Printed,
  type Span,
  type StoredGrant,
  type Version,
} from './holding';
import { type JoinedGrant, joinGrants } from './join-grants';
import { textOf } from './take-sighting';
import type { TenantRecord } from './tenant-record';
import { FIRST_HAND, newestFirst } from './told-by';

/** One grant as it is now. Days as ISO 8601, instants too. */
export type Grant = Omit<Holding, 'roles' | 'name'> & {
  /** The name under which it is stored first; the same in every reading. */
  readonly key: string;
  /** All names under which parts of it are stored. */
  readonly keys: readonly string[];
  readonly kind: GrantKind;
  readonly roles: readonly Role[];
  readonly danger: Danger;
  /** Microsoft made it when it moved partners away from DAP, or it bears such a name. */
  readonly microsoftMade: boolean;
  readonly printed?: Printed;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly seenBy: Readonly<Partial<Record<LedgerWitness, Span>>>;
  /** The last reading of the list did not show it. It may be gone, or hidden. */
  readonly unseen: boolean;
  /** A later reading showed the whole list, and this was not in it. */
  readonly gone: boolean;
  /** The admin was seen approving it, and no list has shown it yet. */
  readonly unconfirmed: boolean;
  /** Everything it was ever told to hold, the newest first. */
  readonly past: readonly Version[];
};

/** One partner with all it holds, the most dangerous first. */
export type Partner = Party & {
  readonly key: string;
  readonly name: string;
  readonly access: Holding['access'];
  /** How dangerous what it holds is, without grants that are gone. */
  readonly danger: Danger;
  readonly grants: readonly Grant[];
};

/** All grants of one tenant. */
export type Ledger = {
  /** The customer's tenant id, or `unknown`. */
  readonly tenant: string;
  /** When the list was last read; null before the first time. */
  readonly readAt: string | null;
  /** False when the list was folded, cut or not rendered whole at that time. */
  readonly whole: boolean;
  readonly partners: readonly Partner[];
};

/**
 * Says who holds what in one tenant. Order and repetition of what was stored do not matter.
 * @param record when its list was read; undefined where it never was.
 */
export function ledgerOf(
  tenant: string,
  record: TenantRecord | undefined,
  stored: readonly StoredGrant[],
): Ledger {
  const byPartner = new Map<string, Grant[]>();
  const names = new Map<string, Party & { name: string }>();
  for (const joined of joinGrants(stored)) {
    const { partnerId, name } = joined;
    const key = partnerKey(name, partnerId);
    const grants = byPartner.get(key);
    if (grants === undefined) byPartner.set(key, [grantOf(joined, record)]);
    else grants.push(grantOf(joined, record));
    if (!names.has(key)) names.set(key, { name, ...(partnerId && { tenantId: partnerId }) });
  }
  const partners = [...byPartner].map(([key, grants]) => ({
    key,
    ...(names.get(key) ?? { name: key }),
    ...held(grants),
    grants: grants.sort(worstFirst),
  }));
  return {
    tenant,
    readAt: record?.readAt ?? null,
    whole: record?.whole ?? true,
    partners: partners.sort((one, other) => worstFirst(one, other) || byName(one, other)),
  };
}

type Told = Omit<Grant, 'unseen' | 'gone' | 'unconfirmed'>;

/** What follows from one stored grant alone: a ledger of thousands is made anew whenever one of them changes. */
const toldByOne = new WeakMap<StoredGrant, Told>();

function grantOf(joined: JoinedGrant, record: TenantRecord | undefined): Grant {
  const { only } = joined;
  const told = (only && toldByOne.get(only)) ?? toldOf(joined);
  if (only !== undefined) toldByOne.set(only, told);
  const { seenBy, lastSeen } = told;
  const listed = seenBy.words ?? seenBy.data;
  return {
    ...told,
    unseen: listed !== undefined && seenFirstHand(seenBy) < (record?.readAt ?? ''),
    // The list never shows apps.
    gone: told.kind !== 'app' && lastSeen < (record?.wholeAt ?? ''),
    unconfirmed: listed === undefined && seenBy.approval !== undefined,
  };
}

function toldOf({ keys, kind, versions, only }: JoinedGrant): Told {
  const { name: _, roles: heldRoles, ...holding } = currentHolding(versions);
  const roles = heldRoles.map(({ id, name = '' }) => (id ? roleById(id) : findRole(name)));
  const past = newestFirst(only === undefined ? oncePerHolding(versions) : versions);
  const seenBy = spansOf(versions);
  const spans = Object.values(seenBy);
  const printed = past.find((version) => version.printed)?.printed;
  return {
    ...holding,
    key: keys[0] ?? '',
    keys,
    kind,
    access: ACCESS.filter((access) => holding.access.includes(access)),
    roles,
    danger: grantDanger(holding, roles),
    microsoftMade: holding.relationship !== undefined && isMicrosoftLed(holding.relationship),
    ...(printed !== undefined && { printed }),
    firstSeen: spans.map(({ first }) => first).sort()[0] ?? '',
    lastSeen:
      spans
        .map(({ last }) => last)
        .sort()
        .at(-1) ?? '',
    seenBy,
    past,
  };
}

/** A file that tells of a grant does not make the list show it. */
function seenFirstHand(seenBy: Told['seenBy']): string {
  return (
    FIRST_HAND.map((witness) => seenBy[witness]?.last ?? '')
      .sort()
      .at(-1) ?? ''
  );
}

function spansOf(versions: readonly Version[]): Partial<Record<LedgerWitness, Span>> {
  const spans: Partial<Record<LedgerWitness, Span>> = {};
  for (const { seen } of versions) {
    for (const [name, { first, last }] of Object.entries(seen)) {
      const witness = name as LedgerWitness;
      const known = spans[witness];
      spans[witness] = {
        first: known !== undefined && known.first < first ? known.first : first,
        last: known !== undefined && known.last > last ? known.last : last,
      };
    }
  }
  return spans;
}

function oncePerHolding(versions: readonly Version[]): Version[] {
  const distinct = new Map<string, Version>();
  for (const version of versions) {
    const text = textOf(version.holding);
    const known = distinct.get(text);
    distinct.set(text, known ? { ...known, seen: spansOf([known, version]) } : version);
  }
  return [...distinct.values()];
}

/** What of the grants still counts: those that are gone do not, unless all are. */
function held(grants: readonly Grant[]): Pick<Partner, 'access' | 'danger'> {
  const present = grants.filter(({ gone }) => !gone);
  const counted = present.length > 0 ? present : grants;
  return {
    access: ACCESS.filter((access) => counted.some((grant) => grant.access.includes(access))),
    danger: worstOf(counted.map(({ danger }) => danger)),
  };
}

function worstFirst(one: { readonly danger: Danger }, other: { readonly danger: Danger }): number {
  return DANGERS.indexOf(one.danger) - DANGERS.indexOf(other.danger);
}

const NAMES = new Intl.Collator('en');

function byName(one: Partner, other: Partner): number {
  return NAMES.compare(one.name, other.name) || (one.key < other.key ? -1 : 1);
}
