import packed from '../data/role-actions.json?facts';
import type { RoleFacts } from '../domain/power';
import { countBits, unpackBits } from './action-bits';

let facts: ReadonlyMap<string, RoleFacts> | undefined;

/**
 * What is known of a role beside its names; undefined where nobody here knows the id.
 * @param id role template id, lower case.
 */
export function factsOf(id: string): RoleFacts | undefined {
  facts ??= unpack();
  return facts.get(id);
}

/** Whether whoever holds one role gains nothing by another. */
export function contains(larger: string, smaller: string): boolean {
  return factsOf(larger)?.contains.includes(smaller) ?? false;
}

function unpack(): ReadonlyMap<string, RoleFacts> {
  const idAt = (place: number) => packed[place]?.[0] ?? '';
  return new Map(
    packed.map(([id, name, privileged, gdap, tier, powers, bits, contained, lower]) => {
      const actions = unpackBits(bits);
      return [
        id,
        {
          id,
          name,
          privileged: privileged === 1,
          gdap: gdap < 0 ? null : gdap === 1,
          tier,
          powers,
          actions,
          breadth: countBits(actions),
          contains: contained.map(idAt),
          lower: lower.map(([place, lost]) => ({ id: idAt(place), lost })),
        },
      ];
    }),
  );
}
