import type { AskedApp } from './app';
import type { DataStatement, RequestStatus } from './data';
import type { LinkStatement } from './link';
import type { PageStatement } from './page';

/** What kind of consent a link or a page is about. `none`: it is no consent at all. */
export type Flow =
  | 'reseller'
  | 'indirect-reseller'
  | 'delegated-admin'
  | 'isv'
  | 'offer'
  | 'gdap'
  | 'oem'
  | 'app-consent'
  | 'partner-relationships'
  | 'relationship-request'
  | 'none';

/** Whether delegated admin privileges are asked for. */
export type Dap = 'requested' | 'not-requested' | 'cannot-tell' | 'not-applicable';

/** How strong a role is: Microsoft's PRIVILEGED label, our own rule, neither, or not known to us. */
export type RoleGrade = 'privileged' | 'escalates' | 'limited' | 'unknown';

/** A role that is asked for or held. Without `id` the name is one that nobody knows. */
export type Role = {
  /** Role template GUID, lower case. */
  readonly id?: string;
  /** The name as the page prints it; Microsoft's English name where only data names the role. */
  readonly name: string;
  readonly grade: RoleGrade;
  /** The portal's data names it, the page does not show it. */
  readonly hidden?: boolean;
};

/** Who asks, or who holds: as far as it is known. */
export type Party = { readonly name?: string; readonly tenantId?: string };

/** How far the page has been read. `absent`: there is no page, only a link. */
export type PageReading = 'absent' | 'waiting' | 'read' | 'unreadable';

/** What is asked, merged from what the witnesses say. */
export type ConsentRequest = {
  readonly flow: Flow;
  readonly dap: Dap;
  readonly partner: Party;
  readonly provider: Party;
  readonly roles: readonly Role[];
  /** True only when every role that is asked for is known to be in `roles`. */
  readonly rolesComplete: boolean;
  readonly reading: PageReading;
  /** Why the page could not be read, when it could not. */
  readonly unreadable?: string;
  readonly link: LinkStatement;
  readonly page?: PageStatement;
  /** The app that asks; only where the request is about one. */
  readonly app?: AskedApp;
  /** The portal's own answers that are about this request. */
  readonly data: readonly DataStatement[];
  /** How far the request has got, as the portal's data says. */
  readonly status?: RequestStatus;
  /** The admin has accepted while the page was watched. */
  readonly accepted: boolean;
};
