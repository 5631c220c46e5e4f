import { nameKey } from '../roles/name-key';
import type { GrantKind, StoredGrant, Version } from './holding';
import { newestFirst } from './told-by';

/** Everything told of one grant, however its parts were named when they were stored. */
export type JoinedGrant = {
  readonly keys: readonly string[];
  readonly kind: GrantKind;
  readonly partnerId?: string;
  readonly name: string;
  readonly versions: readonly Version[];
  /** The stored grant, where it is only one. */
  readonly only?: StoredGrant;
};

/**
 * Puts together what was stored under different names because a reading did not tell all of them: a partner by
 * its name alone, where one partner of that name has a tenant id; a relationship by name, by id, or by neither,
 * where only one can be meant.
 * @returns in an order that does not depend on the given one.
 */
export function joinGrants(grants: readonly StoredGrant[]): JoinedGrant[] {
  const idsByName = new Map<string, Set<string>>();
  const keys = new Map<string, string>();
  const keyOf = (name: string) => {
    const key = keys.get(name) ?? nameKey(name);
    keys.set(name, key);
    return key;
  };
  for (const { partnerId, versions } of grants) {
    if (partnerId === undefined) continue;
    for (const name of new Set(versions.map(({ holding }) => holding.name))) {
      const key = keyOf(name);
      idsByName.set(key, (idsByName.get(key) ?? new Set()).add(partnerId));
    }
  }
  const groups = groupBy(grants, ({ kind, partnerId, versions }) => {
    if (partnerId !== undefined) return `${kind} ${partnerId}`;
    const name = keyOf(nameOf(versions));
    const ids = idsByName.get(name);
    const id = ids?.size === 1 ? [...ids][0] : undefined;
    return `${kind} ${id ?? `name:${name}`}`;
  });
  return [...groups.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, group]) => joinRelationships(group));
}

function joinRelationships(group: readonly StoredGrant[]): JoinedGrant[] {
  if (group.length === 1) return [joined(group)];
  const sorted = [...group].sort((one, other) => (one.key < other.key ? -1 : 1));
  const named: StoredGrant[][] = [];
  const rest: StoredGrant[] = [];
  for (const grant of sorted) {
    if (isNamed(grant)) {
      const same = named.filter((one) => one.some((known) => isSame(known, grant)));
      // A name that two relationships have had says of neither that it is meant.
      const [one] = same.length === 1 ? same : [];
      if (one === undefined) named.push([grant]);
      else one.push(grant);
    } else rest.push(grant);
  }
  // A relationship that a page does not name is the one that is known, where there is only one.
  if (rest.length === 1 && named.length === 1) named[0]?.push(...rest.splice(0));
  return [...named, ...restOf(rest)].map(joined);
}

/** Sellers, OEMs: what one partner is. Relationships without any name: told apart by their place. */
function restOf(rest: readonly StoredGrant[]): StoredGrant[][] {
  return [...groupBy(rest, ({ key }) => key.slice(key.indexOf('|'))).values()];
}

function groupBy<T>(all: readonly T[], nameOne: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const name = nameOne(one);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [one]);
    else group.push(one);
  }
  return groups;
}

function isNamed({ kind, key }: StoredGrant): boolean {
  return (kind === 'gdap' || kind === 'app') && !key.includes(`|${kind}|place:`);
}

function isSame(one: StoredGrant, other: StoredGrant): boolean {
  const [ids, otherIds] = [one, other].map(({ versions }) => relationshipIds(versions));
  if (ids?.some((id) => otherIds?.includes(id))) return true;
  // Two ids are two relationships, even under one name.
  if ((ids?.length ?? 0) > 0 && (otherIds?.length ?? 0) > 0) return false;
  const [names, otherNames] = [one, other].map(({ versions }) => relationshipNames(versions));
  return names?.some((name) => otherNames?.includes(name)) ?? false;
}

function relationshipIds(versions: readonly Version[]): string[] {
  return versions.flatMap(({ holding }) => holding.relationshipId?.toLowerCase() ?? []);
}

function relationshipNames(versions: readonly Version[]): string[] {
  return versions.flatMap(({ holding }) =>
    holding.relationship === undefined ? [] : [nameKey(holding.relationship)],
  );
}

function joined(parts: readonly StoredGrant[]): JoinedGrant {
  const versions = parts.flatMap((part) => part.versions);
  const partnerId = parts.flatMap((part) => part.partnerId ?? [])[0];
  return {
    keys: parts.map(({ key }) => key),
    kind: parts[0]?.kind ?? 'seller',
    ...(partnerId !== undefined && { partnerId }),
    name: nameOf(versions),
    versions,
    ...(parts.length === 1 && parts[0] && { only: parts[0] }),
  };
}

/** The newest name. */
function nameOf(versions: readonly Version[]): string {
  return newestFirst(versions)[0]?.holding.name ?? '';
}
