import type { Result } from '../domain/result';
import type { GraphReading } from '../graph/reading';
import type { GraphSetup, GraphSetupInForce, SetupFields } from '../graph/setup';
import { readFields } from '../graph/setup';
import type { SignInTrouble } from '../graph/sign-in-trouble';
import { browser } from './browser';
import { copyText } from './clipboard';
import { dropGraphPermission, hasGraphPermission, redirectAddress } from './graph/graph-permission';
import { loadReadings } from './graph/graph-readings';
import { forgetSession, loadSession } from './graph/graph-session';
import { graphPolicy, keepSetup, loadSetup } from './graph/graph-setup';
import { type GraphProgress, readGraph } from './graph/read-graph';
import { signIn } from './graph/sign-in';

/** Everything that the page of Microsoft Graph shows. */
export type GraphState = GraphSetupInForce & {
  /** The browser permits what is needed for this setup. */
  readonly permitted: boolean;
  readonly signedIn?: { readonly tenant: string; readonly account?: string };
  /** Of every tenant that was ever read. */
  readonly readings: readonly GraphReading[];
  /** The address to register. */
  readonly redirect: string;
};

/** What the page of Microsoft Graph does. Nothing here asks any host before somebody signs in. */
export const graphDesk = {
  /** A moment in the user's words. @param at ISO 8601. */
  when: (at: string): string =>
    new Intl.DateTimeFormat(browser.i18n.getUILanguage(), {
      dateStyle: 'medium',
      timeStyle: 'short',
    }).format(Date.parse(at)),
  load: loadState,
  /** The same, once the browser has told the organisation's policy. */
  async loadWithPolicy(): Promise<GraphState> {
    await graphPolicy();
    return loadState();
  },
  async keep(fields: SetupFields): Promise<Result<GraphSetup, readonly (keyof SetupFields)[]>> {
    const read = readFields(fields);
    if (read.ok) await keepSetup(read.value);
    return read;
  },
  /** In the click itself: the browser asks for the permission. */
  async signIn(
    setup: GraphSetup,
    signal: AbortSignal,
  ): Promise<{ readonly trouble?: SignInTrouble }> {
    const done = await signIn(setup, signal);
    return done.ok ? {} : { trouble: done.error };
  },
  /** @returns false where nobody is signed in any more. */
  async read(setup: GraphSetup, progress: GraphProgress): Promise<boolean> {
    const session = await loadSession(setup);
    if (session === undefined) return false;
    await readGraph(session, progress);
    return true;
  },
  signOut: forgetSession,
  /**
   * Forgets tokens and setup and gives the permission back; the ledger stays.
   * @returns false when the browser keeps the permission.
   */
  async switchOff(setup: GraphSetup): Promise<boolean> {
    await forgetSession();
    await keepSetup(undefined);
    return dropGraphPermission(setup.cloud);
  },
  copy: copyText,
};

async function loadState(): Promise<GraphState> {
  const inForce = await loadSetup();
  const { setup } = inForce;
  const session = await loadSession(setup);
  return {
    ...inForce,
    permitted: setup !== undefined && (await hasGraphPermission(setup.cloud)),
    ...(session !== undefined && {
      signedIn: {
        tenant: session.tenant,
        ...(session.account !== undefined && { account: session.account }),
      },
    }),
    readings: await loadReadings(),
    redirect: redirectAddress(),
  };
}
