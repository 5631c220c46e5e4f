import type { Party } from './parties';
import type { PortalRole } from './roles';

/** Where the text with the link stands: in a form field, as text, or two shadow roots deep. */
export type TextPlace = 'textarea' | 'text' | 'shadow';

/** What a page of Partner Center shows to the partner. */
export type PartnerCenterPage =
  | {
      readonly view: 'relationship-request';
      readonly partner: Party;
      /** Until October 2023 a box, ticked from the start, added DAP to the link. */
      readonly hasDapBox: boolean;
      readonly text: TextPlace;
    }
  | {
      readonly view: 'admin-relationship-request';
      readonly partner: Party;
      readonly customer: string;
      readonly relationshipId: string;
      readonly relationshipName: string;
      readonly roles: readonly PortalRole[];
      readonly days: number;
      readonly autoExtends: boolean;
      readonly text: TextPlace;
    }
  | { readonly view: 'licenses'; readonly partner: Party; readonly dealId: string }
  | { readonly view: 'customers'; readonly partner: Party };
