import roles from '../../lib/data/roles.json';
import type { AskedRole } from '../../lib/domain/plan.ts';
import { roleById } from '../../lib/roles/find-role.ts';
import { needsOf, planRoles } from '../../lib/roles/plan-roles.ts';
import { smallestCover } from '../../lib/roles/smallest-cover.ts';
import { TASKS } from '../../lib/roles/tasks.ts';
import { type Random, randomFrom } from '../../test/mutants/random.ts';
import type { Benchmark } from './measure.ts';

const SEED = 365;
/** So many different requests of one size are asked in turn. */
const REQUESTS = 200;
/** A usual request, and everything at once. */
const SIZES = [
  { tasks: 12, roles: 25 },
  { tasks: TASKS.length, roles: roles.roles.length },
];

/** A whole plan, and its search for the smallest set alone, over random requests that are always the same. */
export function planBenchmarks(): Benchmark[] {
  return SIZES.flatMap((size) => {
    const random = randomFrom(SEED);
    const requests = Array.from({ length: REQUESTS }, () => ({
      tasks: someOf(TASKS, size.tasks, random),
      roles: someOf(roles.roles, size.roles, random).map(
        ({ id }): AskedRole => ({ id, name: roleById(id).name }),
      ),
    }));
    const inputs = requests.map((request) => ({
      roles: request.roles,
      tasks: request.tasks.map(({ id }) => id),
      needs: request.tasks.flatMap(needsOf),
    }));
    const input = (run: number) => inputs[run % REQUESTS] ?? { roles: [], tasks: [], needs: [] };
    const label = `${size.tasks} tasks, ${size.roles} roles`;
    return [
      {
        name: `plan: ${label}`,
        run: (run) => planRoles(input(run).roles, input(run).tasks),
      },
      { name: `smallest set: ${label}`, run: (run) => smallestCover(input(run).needs) },
    ];
  });
}

/** So many different things, in random order. */
function someOf<T>(things: readonly T[], count: number, random: Random): T[] {
  const left = [...things];
  return Array.from({ length: count }, () => left.splice(random.below(left.length), 1)).flat();
}
