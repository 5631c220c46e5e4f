import { z } from 'zod';
import { nameKey } from '../roles/name-key';
import { DANGERS } from './danger';
import { canonicalText } from './event-chain';
import { holdingSchema } from './holding';
import type { Grant } from './ledger';

const text = z.string().max(1000);

/** What a grant held at the moment somebody decided about it, as a report needs it years later. */
export const heldSchema = holdingSchema.omit({ name: true }).extend({
  kind: z.enum(['seller', 'gdap', 'oem', 'app']),
  roles: z.array(z.object({ id: z.guid().optional(), name: text })),
  danger: z.enum(DANGERS),
});

export type Held = z.infer<typeof heldSchema>;

/** Takes down what a grant holds now. */
export function heldOf(grant: Grant): Held {
  const { kind, access, roles, rolesComplete, danger } = grant;
  const { relationship, relationshipId, from, until, autoExtendDays } = grant;
  const { standing, provider, scopes, organisation } = grant;
  return {
    kind,
    access: [...access],
    roles: roles.map(({ id, name }) => (id === undefined ? { name } : { id, name })),
    rolesComplete,
    danger,
    ...(relationship !== undefined && { relationship }),
    ...(relationshipId !== undefined && { relationshipId }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(autoExtendDays !== undefined && { autoExtendDays }),
    ...(standing !== undefined && { standing }),
    ...(provider !== undefined && { provider }),
    ...(scopes !== undefined && { scopes: [...scopes] }),
    ...(organisation !== undefined && { organisation }),
  };
}

/**
 * Whether a decision about one of them stands for the other. What was only learned since counts as a
 * difference: whoever decided did not know it. Names and our own judgement of the danger do not.
 */
export function isSameHeld(one: Held, other: Held): boolean {
  return comparedText(one) === comparedText(other);
}

function comparedText(held: Held): string {
  const { access, roles, rolesComplete, until, autoExtendDays } = held;
  const { standing, provider, scopes, organisation } = held;
  return canonicalText({
    ...{ rolesComplete, until, autoExtendDays, standing, provider, organisation },
    access: [...access].sort(),
    roles: [...new Set(roles.map(({ id, name }) => id ?? nameKey(name)))].sort(),
    scopes: scopes === undefined ? undefined : [...scopes].sort(),
  });
}
