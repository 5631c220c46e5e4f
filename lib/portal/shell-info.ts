import type { AnswerReader } from './answer-reader';
import { matchPath } from './answered-request';
import { fieldsOf, valuesOf } from './fields';
import { said } from './said';
import { guidIn } from './text-values';

/** How far down the tenant's id is looked for, and among how many objects: where it stands is not known. */
const DEEPEST = 3;
const MOST_OBJECTS = 200;

/**
 * What the admin center asks about the session that it draws its frame for. Of this answer, which names a person,
 * nothing is taken but the tenant's id.
 * Source: https://github.com/Gerenios/AADInternals, which reads "TID" from it.
 */
export const shellInfo: AnswerReader = {
  id: 'shell-info',
  claim: (request) =>
    request.method === 'GET' && matchPath(request, 'coordinatedbootstrap/shellinfo')
      ? {}
      : undefined,
  read(body) {
    const customerTenantId = tenantIn([body], DEEPEST);
    return customerTenantId === undefined ? undefined : said({ customerTenantId });
  },
};

/** The id that stands furthest up. Two on one level are none that could be told. */
function tenantIn(level: readonly unknown[], deeper: number): string | undefined {
  const objects = level.filter((one) => typeof one === 'object' && one !== null) as object[];
  const counted = objects.slice(0, MOST_OBJECTS);
  const ids = counted.flatMap((one) =>
    valuesOf(fieldsOf(one), 'tid').flatMap((id) => guidIn(id) ?? []),
  );
  if (ids.length > 0) return new Set(ids).size === 1 ? ids[0] : undefined;
  return deeper === 0 ? undefined : tenantIn(counted.flatMap(Object.values), deeper - 1);
}
