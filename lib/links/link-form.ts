import type { LinkStatement } from '../domain/link';
import type { PortalAddress } from './portal-address';

/** What one form of link says: everything but the address itself. */
export type FormReading = Pick<LinkStatement, 'flow' | 'dap' | 'doubts'> &
  Partial<Pick<LinkStatement, 'partnerTenantId' | 'providerTenantId' | 'relationshipId' | 'app'>>;

/** One form of consent link. A form either claims an address or leaves it to the next one. */
export type LinkForm = {
  readonly id: string;
  /** @returns what the link says, or undefined when the address has another form. */
  read(address: PortalAddress): FormReading | undefined;
};
