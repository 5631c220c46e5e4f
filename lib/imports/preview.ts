import { canonicalText } from '../partners/event-chain';
import type { StoredGrant } from '../partners/holding';
import { type Grant, type Ledger, ledgerOf, type Partner } from '../partners/ledger';
import { joinStored } from '../partners/take-sighting';
import { joinRecords, type TenantRecord } from '../partners/tenant-record';
import { type Difference, differencesOf, tellsMore } from './differences';
import type { ImportedFile, Skipped } from './imported-file';
import { grantsOf, type ImportTarget } from './row-grants';

/** What a file tells of one grant beside what the ledger says of it. */
export type PreviewItem = {
  /** `more`: it adds something and contradicts nothing. */
  readonly kind: 'new' | 'more' | 'same' | 'differs';
  readonly rows: readonly number[];
  /** What is stored when it is taken. */
  readonly grant: StoredGrant;
  readonly partner: Partner;
  readonly told: Grant;
  /** What the ledger says; absent for what is new. */
  readonly known?: Grant;
  readonly differences: readonly Difference[];
  /** Whether taking it changes anything that is stored. */
  readonly adds: boolean;
};

/** What would come of taking a file into a ledger. */
export type Preview = {
  readonly items: readonly PreviewItem[];
  readonly skipped: readonly Skipped[];
  /** Grants that would be gone or unseen by the reading of the list that an export of ours brings. */
  readonly missed: readonly { readonly partner: Partner; readonly grant: Grant }[];
  /** That reading joined with ours, where it tells something new. */
  readonly record?: TenantRecord;
};

/** What is stored of one tenant. */
export type Known = {
  readonly record?: TenantRecord | undefined;
  readonly grants: readonly StoredGrant[];
};

type Told = { readonly partner: Partner; readonly grant: Grant };

/** Holds a file against what is known of a tenant. Nothing is written. */
export function previewOf(file: ImportedFile, target: ImportTarget, known: Known): Preview {
  const { tenant } = target;
  const { told, skipped } = grantsOf(file, target);
  const stored = new Map(known.grants.map((grant) => [grant.key, grant]));
  const joined = new Map(stored);
  for (const { grant } of told) joined.set(grant.key, joinStored(grant, joined.get(grant.key)));
  const before = byKey(ledgerOf(tenant, known.record, known.grants));
  const after = byKey(ledgerOf(tenant, known.record, [...joined.values()]));
  const items = told.map((one) => {
    const merged = after.get(one.grant.key);
    const match =
      before.get(one.grant.key) ?? merged?.grant.keys.flatMap((key) => before.get(key) ?? [])[0];
    return itemOf(file, one, { match, merged, stored, before });
  });
  const isNamedHere = file.record !== undefined && matches(file, tenant);
  const record = isNamedHere ? joinRecords(known.record, { ...file.record, tenant }) : undefined;
  if (record === undefined || isEqual(record, known.record)) return { items, skipped, missed: [] };
  const read = byKey(ledgerOf(tenant, record, [...joined.values()]));
  const missed = [...new Set(after.values())].flatMap(({ partner, grant }) => {
    const then = read.get(grant.key)?.grant;
    const isLost = (then?.gone && !grant.gone) || (then?.unseen && !grant.unseen);
    return isLost ? [{ partner, grant }] : [];
  });
  return { items, skipped, missed, record };
}

function matches({ tenants }: ImportedFile, tenant: string): boolean {
  return tenants.length === 0 || tenants.includes(tenant);
}

type Around = {
  readonly match: Told | undefined;
  readonly merged: Told | undefined;
  readonly stored: ReadonlyMap<string, StoredGrant>;
  readonly before: ReadonlyMap<string, Told>;
};

function itemOf(
  { kind: format }: ImportedFile,
  { rows, grant }: { readonly rows: readonly number[]; readonly grant: StoredGrant },
  { match, merged, stored, before }: Around,
): PreviewItem {
  const [alone] = byKey(ledgerOf(grant.tenant, undefined, [grant])).values();
  if (alone === undefined) throw new Error('a grant that is in no ledger');
  const base = { rows, grant, partner: alone.partner, told: alone.grant };
  if (match === undefined) {
    const isKnown = tellsNoneApart(grant) && holdsGranular(grant, before);
    return isKnown
      ? { ...base, kind: 'same', differences: [], adds: false }
      : { ...base, kind: 'new', differences: [], adds: true };
  }
  // An export of ours has its own dates: what it tells is older or newer than what is known, and counts so.
  const compared = format === 'ledger-json' && merged !== undefined ? merged : alone;
  const differences = differencesOf(match, compared);
  const kind =
    differences.length > 0
      ? 'differs'
      : merged !== undefined && tellsMore(match.grant, merged.grant)
        ? 'more'
        : 'same';
  const changes = !isEqual(joinStored(grant, stored.get(grant.key)), stored.get(grant.key));
  // A table of ours that says the same tells only what came from here.
  const adds = kind === 'same' && format === 'ledger-csv' ? false : changes;
  return { ...base, kind, known: match.grant, differences, adds };
}

/** It says only that there are granular privileges, and not which relationship gives them. */
function tellsNoneApart({ kind, key, versions }: StoredGrant): boolean {
  const isEmpty = versions.every(
    ({ holding }) => holding.roles.length === 0 && holding.until === undefined,
  );
  return kind === 'gdap' && key.includes('|place:') && isEmpty;
}

function holdsGranular({ partnerId }: StoredGrant, before: ReadonlyMap<string, Told>): boolean {
  return [...before.values()].some(
    ({ partner, grant }) =>
      partner.tenantId === partnerId &&
      partnerId !== undefined &&
      grant.kind === 'gdap' &&
      !grant.gone,
  );
}

function byKey({ partners }: Ledger): Map<string, Told> {
  return new Map(
    partners.flatMap((partner) =>
      partner.grants.flatMap((grant) =>
        grant.keys.map((key) => [key, { partner, grant }] as const),
      ),
    ),
  );
}

function isEqual(one: unknown, other: unknown): boolean {
  return canonicalText(one) === canonicalText(other);
}
