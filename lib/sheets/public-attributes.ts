import type { PanelView } from '../domain/view';
import { rolesIn } from '../roles/row-roles';

/** The attributes that others build on. They stay as they are; see docs/architecture.md. */
export function publicAttributes({ state, assessment }: PanelView): Record<string, string> {
  const { request, verdict } = assessment;
  const inRows = (request.page?.relationships ?? []).flatMap(rolesIn);
  const ids = [...request.roles, ...inRows].flatMap(({ id, grade }) =>
    id === undefined || grade === 'unknown' ? [] : [id],
  );
  return {
    'data-state': state,
    'data-verdict': verdict,
    'data-flow': request.flow,
    'data-dap': request.dap,
    'data-roles': [...new Set(ids)].sort().join(','),
    'data-roles-complete': String(request.rolesComplete),
  };
}
