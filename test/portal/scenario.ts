import type { AppConsent, SignInStep } from './app-consent';
import type { Forgery } from './forgeries';
import type { Language } from './language';
import type { Party } from './parties';
import type { PartnerCenterPage } from './partner-center';
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
  /**
   * Where answer and page part: `silent` names neither DAP nor roles, `denies` says there are none while
   * the page lists them, `alone` names them while the page shows none.
   */
  readonly answer?: 'silent' | 'denies' | 'alone';
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
  /** Only `approvalPending` can be approved. */
  readonly status: 'approvalPending' | 'active' | 'expired' | 'terminated';
  /** The page shows five roles and no way to the others. */
  readonly hasNoExpander?: true;
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

/** What a Partner relationships page, or the page of one relationship, knows of. */
export type PartnerList = {
  readonly layout: '2021' | '2023';
  readonly customerTenantId: string;
  readonly granular: readonly GranularRow[];
  readonly other: readonly OtherRow[];
  /** `closed`: a partner's rows come when its group is opened. */
  readonly groups?: 'closed';
  /** `expands`: "+ 5 more" opens to all roles. */
  readonly cells?: 'expands';
  /** Only the rows in sight are in the document. */
  readonly isVirtual?: true;
};

/** What the retired Store for Business and partner signup pages are about. */
export type LegacyInvitation = {
  readonly partner: Party;
  readonly offer?: string;
  readonly isOem?: true;
};

/** How the portal answers what its page asks about an invitation, when not as usual. */
export type Answering = {
  readonly status?: 403 | 404;
  /** Milliseconds beyond the usual. */
  readonly after?: number;
  readonly forged?: Forgery;
};

/** A step that a test, or a person with the page's buttons, takes within one document. */
export type Step = {
  readonly label: string;
  readonly url: string;
  readonly by: 'hash' | 'pushState';
};

/** What makes life hard for whoever reads the page. Times are in milliseconds. */
export type Hostility = {
  readonly drawsAfter?: number;
  readonly redrawsEvery?: number;
  /** Where the content stands instead of in the page itself. */
  readonly shelter?: 'frame' | 'open-shadow' | 'closed-shadow';
  /** Throws out of the body whatever the page did not make, that often. */
  readonly cleansEvery?: number;
  readonly steps?: readonly Step[];
};

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
  readonly answering?: Answering;
  /** The portal refuses what the person accepts. */
  readonly accepting?: 'fails';
  readonly hostility?: Hostility;
  /** The frame asks whose session it is, as the true one does. */
  readonly session?: true;
  /** There is nothing to say about this page. Ordinary pages are quiet as well. */
  readonly isQuiet?: true;
  /** The demo leaves it out, to stay short. */
  readonly notInDemo?: true;
};

type Show =
  | { readonly page: 'reseller-invitation'; readonly data: ResellerInvitation }
  | { readonly page: 'gdap-invitation'; readonly data: GdapInvitation }
  | { readonly page: 'partner-relationships'; readonly data: PartnerList }
  | { readonly page: 'relationship'; readonly data: PartnerList }
  | { readonly page: 'store-invitation'; readonly data: LegacyInvitation }
  | { readonly page: 'partner-signup'; readonly data: LegacyInvitation }
  | { readonly page: 'app-consent'; readonly data: AppConsent }
  | { readonly page: 'sign-in'; readonly data: SignInStep }
  | { readonly page: 'partner-center'; readonly data: PartnerCenterPage }
  | { readonly page: 'ordinary'; readonly data: { readonly view: 'home' | 'users' | 'billing' } }
  | { readonly page: 'never-renders'; readonly data: { readonly partner: Party } };

/** One thing the portal can be asked to show: a page, a language and a variant. */
export type Scenario = Common & Show;
