import type { Language } from './language';
import type { Party } from './parties';
import type { PortalRole } from './roles';

/** What a reseller invitation page is about. */
export type ResellerInvitation = {
  readonly partner: Party;
  /** The indirect provider (distributor) who is authorised along with the partner. */
  readonly provider?: Party;
  readonly invitationType: string;
  /** What the portal's answer says, whatever the link says. */
  readonly enableDap: boolean;
  /** The roles that the answer names and the page lists. */
  readonly roles: readonly PortalRole[];
  /** Whether the page also asks to accept the Microsoft Customer Agreement. */
  readonly agreement: boolean;
  readonly naming: 'short' | 'full';
  /** The answer says nothing about DAP and roles: only the page's words do. */
  readonly isSilent?: boolean;
};

/** What a GDAP approval page is about. */
export type GdapInvitation = {
  readonly partner: Party;
  readonly relationshipId: string;
  readonly relationshipName: string;
  readonly roles: readonly PortalRole[];
  readonly days: number;
  readonly autoExtend: 'P180D' | 'PT0S';
  /** Which layout the portal's answer has: two reported ones, and one nobody can foresee. */
  readonly answer: 'current' | 'older' | 'opaque';
};

/** One granular relationship in the list. */
export type GranularRow = {
  readonly partner: Party;
  readonly relationshipId: string;
  readonly name: string;
  readonly roles: readonly PortalRole[];
  readonly from: string;
  readonly until: string;
  readonly status: 'active' | 'expired';
};

/** One partner of another type in the list. */
export type OtherRow = {
  readonly partner: Party;
  readonly type: 'reseller' | 'indirect-reseller' | 'oem';
  readonly roles: readonly PortalRole[];
};

/** What a Partner relationships page lists. */
export type PartnerList = {
  readonly layout: '2021' | '2023';
  readonly customerTenantId: string;
  readonly granular: readonly GranularRow[];
  readonly other: readonly OtherRow[];
};

/** What the retired Store for Business and partner signup pages are about. */
export type LegacyInvitation = { readonly partner: Party; readonly offer?: string };

type Common = {
  readonly id: string;
  /** One line for the person who clicks through the index. */
  readonly title: string;
  readonly language: Language;
  /** The link as a customer gets it, to be opened as is. */
  readonly url: string;
  readonly theme?: 'dark';
  /** The document comes with a content security policy that allows next to nothing. */
  readonly policy?: 'strict';
  /** Milliseconds that the words for the roles come later than all else. */
  readonly rolesAfter?: number;
  /** Milliseconds after which the page throws its content away and draws it anew. */
  readonly redrawsAfter?: number;
};

type Show =
  | { readonly page: 'reseller-invitation'; readonly data: ResellerInvitation }
  | { readonly page: 'gdap-invitation'; readonly data: GdapInvitation }
  | { readonly page: 'partner-relationships'; readonly data: PartnerList }
  | { readonly page: 'store-invitation'; readonly data: LegacyInvitation }
  | { readonly page: 'partner-signup'; readonly data: LegacyInvitation }
  | { readonly page: 'ordinary'; readonly data: { readonly view: 'home' | 'users' | 'billing' } }
  | { readonly page: 'never-renders'; readonly data: { readonly partner: Party } };

/** One thing the portal can be asked to show: a page, a language and a variant. */
export type Scenario = Common & Show;
