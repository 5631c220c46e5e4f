import { nameKey } from '../roles/name-key';
import type { StoredGrant } from './holding';

/**
 * Whether a stored grant lies under a name that its own content gives it: its partner's tenant id where it has
 * one, else one of its partner's names. What comes from elsewhere could else be put to another partner.
 */
export function isKeyOf(grant: Omit<StoredGrant, 'tenant'>): boolean {
  const { key, kind, partnerId, versions } = grant;
  const partners =
    partnerId === undefined
      ? versions.map(({ holding }) => `name:${nameKey(holding.name)}`)
      : [partnerId];
  const isAlone = kind === 'seller' || kind === 'oem';
  return partners.some((partner) =>
    isAlone ? key === `${partner}|${kind}` : key.startsWith(`${partner}|${kind}|`),
  );
}
