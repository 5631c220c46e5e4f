import { nameKey } from '../roles/name-key';
import type { GrantKind, Holding } from './holding';

/** What tells one grant of a partner from another. */
export type GrantIdentity = {
  readonly partner: string;
  readonly partnerId?: string | undefined;
  readonly kind: GrantKind;
  readonly relationshipId?: string | undefined;
  readonly relationship?: string | undefined;
  /** Which of the partner's relationships without any name, in the order of the list. */
  readonly place?: number;
};

/**
 * Names a grant within its tenant. A tenant id tells partners apart where it is known, because anybody can
 * choose the name of another; else the name does.
 */
export function grantKey(identity: GrantIdentity): string {
  const { kind, relationshipId, relationship, place = 0 } = identity;
  const partner = partnerKey(identity.partner, identity.partnerId);
  if (kind !== 'gdap' && kind !== 'app') return `${partner}|${kind}`;
  if (relationshipId !== undefined) return `${partner}|${kind}|id:${relationshipId.toLowerCase()}`;
  if (relationship !== undefined) return `${partner}|${kind}|name:${nameKey(relationship)}`;
  return `${partner}|${kind}|place:${place}`;
}

/** Names a partner within a tenant. */
export function partnerKey(name: string, tenantId?: string): string {
  return tenantId ?? `name:${nameKey(name)}`;
}

/** What kind of grant some access is: only a relationship or an app can be held more than once. */
export function kindOf(access: readonly Holding['access'][number][]): GrantKind {
  if (access.includes('gdap')) return 'gdap';
  if (access.includes('app')) return 'app';
  return access.includes('oem') ? 'oem' : 'seller';
}
