import { type GraphSetup, type GraphSetupInForce, resolveSetup } from '../../graph/setup';
import { browser } from '../browser';

const STORED = 'graph-settings';
const POLICY = 'graph';

let policy: Promise<unknown> | undefined;
let known: unknown;

/**
 * What the organisation's policy says about Graph. The browser may take seconds to tell it after it has
 * started, so nobody waits for this before showing something; Firefox rejects where there is no policy.
 */
export function graphPolicy(): Promise<unknown> {
  policy ??= browser.storage.managed
    .get(POLICY)
    .then((found: Record<string, unknown>) => found[POLICY])
    .catch(() => undefined)
    .then((said) => {
      known = said;
      return said;
    });
  return policy;
}

/** The setup in force, by what is known of the policy until now. */
export async function loadSetup(): Promise<GraphSetupInForce> {
  const stored: Record<string, unknown> = await browser.storage.local.get(STORED);
  return resolveSetup(known, stored[STORED]);
}

/** Keeps what the user chose; undefined switches Graph off. */
export async function keepSetup(setup: GraphSetup | undefined): Promise<void> {
  if (setup === undefined) await browser.storage.local.remove(STORED);
  else await browser.storage.local.set({ [STORED]: setup });
}

/** Forgets the policy, so that it is asked for again. */
export function forgetPolicy(): void {
  policy = undefined;
  known = undefined;
}
