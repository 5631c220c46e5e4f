import type { AppRequest } from './app';
import type { Dap, Flow } from './request';

/** Why a link cannot prove that it asks for no admin roles. */
export type LinkDoubt =
  | 'no-dap-parameter'
  | 'odd-dap-value'
  | 'missing-route'
  | 'odd-invitation-type'
  | 'conflicting-parameters'
  | 'us-government'
  | 'legacy-form'
  | 'too-long'
  | 'not-an-address'
  | 'wrapped'
  | 'foreign-host';

/** Damage that was mended before reading, because only one reading was possible. */
export type LinkRepair =
  | 'html-entity'
  | 'markdown-escape'
  | 'written-twice'
  | 'white-space'
  | 'no-scheme';

/** Why an address is not Microsoft's although it looks so. */
export type Imitation = 'host' | 'user-info' | 'scheme' | 'port' | 'trailing-dot';

/** What the link alone says. It knows flow, DAP flag and tenant ids; it never knows roles. */
export type LinkStatement = {
  readonly flow: Flow;
  readonly dap: Dap;
  /** Host name in lower case; empty when the text is no address. */
  readonly host: string;
  /** The whole address on one of the portals as it was read, for showing. Never to be opened or looked up. */
  readonly address?: string;
  readonly partnerTenantId?: string;
  readonly providerTenantId?: string;
  /** The opaque id of a GDAP request. */
  readonly relationshipId?: string;
  /** What an app-consent link asks for. */
  readonly app?: AppRequest;
  readonly doubts: readonly LinkDoubt[];
  readonly repairs: readonly LinkRepair[];
  readonly imitation?: Imitation;
};
