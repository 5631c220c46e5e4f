import { describe, expect, test } from 'vitest';
import { belongs, mayBelong, relationshipIdsIn } from '../../lib/partners/adopt';
import type { StoredGrant } from '../../lib/partners/holding';
import { readRows } from '../../lib/partners/read-rows';
import { takeSighting } from '../../lib/partners/take-sighting';
import { row } from '../requests/combinations';

const NOW = '2026-11-20T09:00:00.000Z';
const ONE = '9da9c0de-7e57-4ccc-8ddd-000000000001-5ce90100-7e57-4aaa-8bbb-000000000100';
const TWO = ONE.replace('0001-', '0002-');

const seen = (changes: Parameters<typeof row>[0]) => readRows([row(changes)], NOW);
const granted = (changes: Parameters<typeof row>[0]): StoredGrant => {
  const [sighting] = seen(changes);
  if (sighting === undefined) throw new Error('nothing seen');
  return takeSighting('unknown', undefined, sighting);
};
const ids = relationshipIdsIn(seen({ access: ['gdap'], relationshipId: ONE }));

describe('a grant of nobody’s tenant', () => {
  test.each<[string, Parameters<typeof row>[0]]>([
    ['of another relationship', { access: ['gdap'], relationshipId: TWO }],
    ['of the same name without an id', { access: ['gdap'], relationship: 'Support' }],
    ['without any name', { access: ['gdap'] }],
    ['of a seller', { access: ['reseller'] }],
    ['whose name pretends to be an id', { access: ['gdap'], relationship: `x|gdap|id:${ONE}` }],
    ['of an app with that id', { access: ['app'], relationshipId: ONE }],
  ])('%s stays', (_, changes) => {
    expect(belongs(granted(changes), ids)).toBe(false);
  });

  test('with versions of two relationships stays', () => {
    const [one, two] = [ONE, TWO].map((relationshipId) =>
      granted({ access: ['gdap'], relationshipId }),
    );
    const versions = [...(one?.versions ?? []), ...(two?.versions ?? [])];
    expect(belongs({ ...granted({ access: ['gdap'], relationshipId: ONE }), versions }, ids)).toBe(
      false,
    );
  });

  test('of that very relationship moves, in any case', () => {
    const grant = granted({ access: ['gdap'], relationshipId: ONE.toUpperCase() });
    expect(belongs(grant, ids)).toBe(true);
    expect(mayBelong(grant.key, ids)).toBe(true);
  });
});
