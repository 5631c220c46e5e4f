import type { DataStatement } from '../domain/data';
import { type Fields, fieldsOf, valuesOf } from './fields';
import { guidIn } from './text-values';

/** What the portal's answers call a list of roles. Sources: docs/adding-an-answer.md. */
const LISTS = ['roles', 'aadRoles', 'unifiedRoles'];
/** What an entry calls the role's template id; `id` can be that of the entry itself. */
const IDS = ['roleDefinitionId', 'roleTemplateId'];

const MOST = 300;

/** Role template ids, and whether the list was nothing but them. Both are absent without a list. */
export type RoleIds = Pick<DataStatement, 'roleIds' | 'rolesComplete'>;

/** Reads every list of roles that stands in one of these places. */
export function readRoleIds(places: readonly Fields[]): RoleIds {
  const lists = [...new Set(places)].flatMap((fields) => valuesOf(fields, ...LISTS));
  if (lists.length === 0) return {};
  const entries = lists.flatMap(entriesOf).map(idsIn);
  const ids = [...new Set(entries.flat())];
  return {
    roleIds: ids.slice(0, MOST),
    rolesComplete: ids.length <= MOST && entries.every((entry) => entry.length > 0),
  };
}

/** A list, one entry without a list around it, or a list that was written as text. */
function entriesOf(list: unknown): unknown[] {
  if (Array.isArray(list)) return list;
  return typeof list === 'string' ? list.split(/[,;\s]+/) : [list];
}

/** The ids that an entry names: none when it is something else. */
function idsIn(entry: unknown): string[] {
  if (typeof entry === 'string') return guidsIn([entry]);
  const fields = fieldsOf(entry);
  const ids = guidsIn(valuesOf(fields, ...IDS));
  return ids.length > 0 ? ids : guidsIn(valuesOf(fields, 'id'));
}

function guidsIn(values: readonly unknown[]): string[] {
  return values.map(guidIn).filter((id) => id !== undefined);
}
