import type { RelationshipRow } from '../domain/page';
import type { ConsentRequest } from '../domain/request';
import type { Block, RoleLine } from '../domain/sheet';
import type { Translate } from '../domain/text';
import { rolesIn } from '../roles/row-roles';

/** On the list of partners: who holds delegated admin privileges or roles that reach far. */
export function holdersBlocks({ page }: ConsentRequest, text: Translate): Block[] {
  const strong = (page?.relationships ?? []).filter(isStrong);
  const dapFirst = [...strong].sort((one, other) => Number(hasDap(other)) - Number(hasDap(one)));
  return strong.length === 0
    ? [{ kind: 'text', tone: 'name', text: text('panel.no_holders') }]
    : [
        {
          kind: 'roles',
          roles: dapFirst.map((row) => holder(row, text)),
          more: text('panel.more_rows'),
        },
      ];
}

function holder(row: RelationshipRow, text: Translate): RoleLine {
  return {
    name: row.partner,
    // Rows that give only the kind of access mean the two roles that DAP always holds.
    meaning:
      rolesIn(row)
        .map(({ name }) => name)
        .join(', ') || text('panel.roles_dap'),
    mark: text(hasDap(row) ? 'access.dap' : 'access.gdap'),
  };
}

function hasDap({ access }: RelationshipRow): boolean {
  return access.includes('dap');
}

function isStrong(row: RelationshipRow): boolean {
  return hasDap(row) || rolesIn(row).some(({ grade }) => grade !== 'limited');
}
