import type { Permission } from './permissions';

/** The app whose consent page or sign-in is played. All of them are made up. */
export type App = {
  readonly clientId: string;
  readonly name: string;
  /** Without a publisher the page says that it is unverified. */
  readonly publisher?: string;
  readonly domain: string;
};

/** What a consent page is about. */
export type AppConsent = {
  readonly app: App;
  readonly permissions: readonly Permission[];
  /**
   * `organization`: the admin consent flow; `person`: for one person; `choice`: for one person, with the
   * box that an admin sees.
   */
  readonly whom: 'organization' | 'person' | 'choice';
};

/** A page of the sign-in hosts on which nobody consents to anything. */
export type SignInStep = {
  readonly step: 'name' | 'stay-signed-in' | 'needs-admin';
  readonly app: App;
};

/** A made-up app with the client id of that number of three digits. */
export function app(number: number, name: string, publisher?: string): App {
  const clientId = `a99c0${number}-7e57-4aaa-8bbb-${String(number).padStart(12, '0')}`;
  const domain = `${name.toLowerCase().replace(/[^a-z]+/g, '-')}.example`;
  return { clientId, name, domain, ...(publisher && { publisher }) };
}
