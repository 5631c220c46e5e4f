import type { Grant, Ledger, Partner } from './ledger';

/** A grant without its past. */
export type GrantLine = Omit<Grant, 'past' | 'keys'>;

/** A partner as the popup shows it. */
export type PartnerLine = Omit<Partner, 'grants'> & { readonly grants: readonly GrantLine[] };

/** What the popup needs of a ledger: everything but the past. It follows from the ledger. */
export type Overview = Omit<Ledger, 'partners'> & { readonly partners: readonly PartnerLine[] };

/** Leaves out of a ledger what only a partner's past needs. */
export function overviewOf(ledger: Ledger): Overview {
  return {
    ...ledger,
    partners: ledger.partners.map((partner) => ({
      ...partner,
      grants: partner.grants.map(({ past: _, keys: __, ...line }) => line),
    })),
  };
}
