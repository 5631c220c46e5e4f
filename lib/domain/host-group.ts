/** A group of host names that are allowed or switched off together. */
export type HostGroupId = 'portals' | 'partner-center' | 'sign-in' | 'us-government' | 'china';

/** Where Consent Lens looks, as the user is shown it. */
export type HostGroup = {
  readonly id: HostGroupId;
  /** Plain host names. */
  readonly hosts: readonly string[];
  /** The names that Defender for Cloud Apps gives to these hosts. */
  readonly proxied: readonly string[];
  /** `partly`: the browser permits some of these hosts. */
  readonly state: 'on' | 'partly' | 'off';
  /** Whether it can be switched off here; the browser itself can always take a host away. */
  readonly canSwitchOff: boolean;
};
