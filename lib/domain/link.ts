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
  | 'opaque-wrapper'
  | 'damaged-wrapper'
  | 'too-many-wrappers'
  | 'odd-wrapper'
  | 'foreign-host';

/** Damage that was mended before reading, because only one reading was possible. */
export type LinkRepair =
  | 'html-entity'
  | 'markdown-escape'
  | 'written-twice'
  | 'white-space'
  | 'no-scheme';

/** Why an address is not Microsoft's although it looks so. */
export type Imitation =
  | 'host'
  | 'lookalike'
  | 'other-suffix'
  | 'added-words'
  | 'user-info'
  | 'scheme'
  | 'port'
  | 'trailing-dot';

/** A service whose address held another one, and the host it was read on. */
export type WrapperStep = { readonly wrapper: string; readonly host: string };

/** What the link alone says. It knows flow, DAP flag and tenant ids; it never knows roles. */
export type LinkStatement = {
  readonly flow: Flow;
  readonly dap: Dap;
  /** Host name in lower case, of the innermost address that could be read; empty when the text is no address. */
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
  /** What the link was taken out of, from the outermost to the innermost; absent when nothing wrapped it. */
  readonly wrappers?: readonly WrapperStep[];
};
