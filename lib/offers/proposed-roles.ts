import type { RolePlan } from '../domain/plan';
import { equalsGlobalAdministrator } from '../roles/powers';
import { factsOf } from '../roles/role-facts';

/** The roles of a proposal, by what a request for them has to look like. Ids, in the proposal's order. */
export type ProposedRoles = {
  /** For as long as the relationship lasts. */
  readonly lasting: readonly string[];
  /** As strong as Global Administrator: only for a day, in a request of their own. */
  readonly oneDay: readonly string[];
  /** No public list names them among those that GDAP can give: a request with them may be refused whole. */
  readonly ungranted: readonly string[];
};

/** Sorts the roles of a proposal by how they can be asked for. */
export function proposedRoles({ proposal }: RolePlan): ProposedRoles {
  const granted = proposal.filter(isGranted);
  return {
    lasting: granted.filter((id) => !equalsGlobalAdministrator(id)),
    oneDay: granted.filter(equalsGlobalAdministrator),
    ungranted: proposal.filter((id) => !isGranted(id)),
  };
}

function isGranted(id: string): boolean {
  return factsOf(id)?.gdap === true;
}
