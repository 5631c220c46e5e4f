import type { HeldAccess, RelationshipRow } from '../domain/page';
import { fieldsOf, valuesOf } from './fields';
import { readRoleIds } from './role-ids';
import { said } from './said';
import { readTenantId, readText } from './text-values';
import { readYesNo } from './yes-no';

/** What says in words what kind of partner it is. Numbers have no meaning that anybody knows: not read. */
const KINDS = ['relationship', 'partnerType', 'companyType', 'contractTypes'];

/** Reads one partner of a list that is not about GDAP; both known layouts. */
export function readPartnerRow(entry: unknown): RelationshipRow | undefined {
  const fields = fieldsOf(entry);
  const name = readText(valuesOf(fields, 'name', 'displayName'));
  const tenantId = readTenantId(valuesOf(fields, 'id', 'identity'));
  const { roleIds, rolesComplete = false } = readRoleIds([fields]);
  const kinds = valuesOf(fields, ...KINDS).flat();
  const dap = readYesNo(valuesOf(fields, 'canRemoveDap')) === true;
  if (name === undefined && tenantId === undefined && !dap && !roleIds) return undefined;
  // Outside GDAP every directory role that a partner holds is delegated admin privileges.
  const access = accessOf(kinds, dap || (roleIds !== undefined && roleIds.length > 0));
  return said<RelationshipRow>({
    partner: name ?? tenantId ?? '?',
    tenantId,
    access,
    roleNames: [],
    roleIds,
    rolesComplete,
    status: readText(valuesOf(fields, 'status')),
  });
}

function accessOf(kinds: readonly unknown[], dap: boolean): HeldAccess[] {
  const text = kinds
    .filter((kind) => typeof kind === 'string')
    .join(' ')
    .slice(0, 1000);
  const held: HeldAccess[] = [
    ...(dap || /admin/i.test(text) ? (['dap'] as const) : []),
    ...sellerIn(text),
  ];
  return held.length > 0 ? held : ['other'];
}

function sellerIn(text: string): HeldAccess[] {
  if (/\boem\b/i.test(text)) return ['oem'];
  if (/indirect\s?reseller/i.test(text)) return ['indirect-reseller'];
  return /reseller/i.test(text) ? ['reseller'] : [];
}
