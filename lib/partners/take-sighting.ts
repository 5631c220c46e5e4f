import {
  type Holding,
  type Printed,
  roleKey,
  type Sighting,
  type StoredGrant,
  type Version,
} from './holding';

/**
 * Takes one sighting into what is stored of its grant. Neither order nor repetition of sightings matters: what
 * was told is kept once, with the first and the last time that each witness told it.
 */
export function takeSighting(
  tenant: string,
  grant: StoredGrant | undefined,
  sighting: Sighting,
): StoredGrant {
  const { key, kind, partnerId, by, at } = sighting;
  const holding = inOrder(sighting.holding);
  const told: Version = {
    holding,
    seen: Object.fromEntries(by.map((witness) => [witness, { first: at, last: at }])),
    ...(sighting.printed !== undefined && { printed: { at, ...sighting.printed } }),
  };
  return joinStored(
    { tenant, key, kind, ...(partnerId !== undefined && { partnerId }), versions: [told] },
    grant,
  );
}

/** Joins two stored forms of one grant into what both tell. */
export function joinStored(one: StoredGrant, other: StoredGrant | undefined): StoredGrant {
  if (other === undefined) return one;
  const versions = new Map(other.versions.map((version) => [textOf(version.holding), version]));
  for (const version of one.versions) {
    const text = textOf(version.holding);
    const known = versions.get(text);
    versions.set(text, known === undefined ? version : joinVersions(known, version));
  }
  const partnerId = [one.partnerId, other.partnerId].filter((id) => id !== undefined).sort()[0];
  const sorted = [...versions].sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    ...other,
    ...(partnerId !== undefined && { partnerId }),
    versions: sorted.map(([, version]) => version),
  };
}

function joinVersions(one: Version, other: Version): Version {
  const seen = { ...one.seen };
  for (const [witness, span] of Object.entries(other.seen)) {
    const name = witness as keyof typeof seen;
    const known = seen[name];
    seen[name] =
      known === undefined
        ? span
        : {
            first: known.first < span.first ? known.first : span.first,
            last: known.last > span.last ? known.last : span.last,
          };
  }
  const printed = latestPrint(one, other);
  return { holding: one.holding, seen: ordered(seen), ...(printed !== undefined && { printed }) };
}

/** What the later of two pages printed; of two at the same time, the text that comes last. */
function latestPrint(...versions: readonly Version[]): Printed | undefined {
  const rank = (printed: Printed) => JSON.stringify([printed.at, printed.period, printed.status]);
  return versions
    .flatMap(({ printed }) => printed ?? [])
    .sort((one, other) => (rank(one) < rank(other) ? -1 : 1))
    .at(-1);
}

/** When a version was told for the last time, by whomever. */
export function lastSeen({ seen }: Version): string {
  return Object.values(seen).reduce((latest, { last }) => (last > latest ? last : latest), '');
}

/** When a version was told for the first time, by whomever. */
export function firstSeen({ seen }: Version): string {
  const firsts = Object.values(seen).map(({ first }) => first);
  return firsts.sort()[0] ?? '';
}

/** The same holding as one text, whatever the order of its parts. */
export function textOf(holding: Holding): string {
  return JSON.stringify(inOrder(holding));
}

function inOrder(holding: Holding): Holding {
  const { roles, scopes, access, ...rest } = holding;
  const distinct = new Map(roles.map((role) => [roleKey(role), role]));
  const sortedRoles = [...distinct].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    ...ordered(rest),
    access: [...new Set(access)].sort(),
    roles: sortedRoles.map(([, role]) => ordered(role)),
    ...(scopes !== undefined && { scopes: [...new Set(scopes)].sort() }),
  };
}

function ordered<T extends object>(parts: T): T {
  const entries = Object.entries(parts).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1))) as T;
}
