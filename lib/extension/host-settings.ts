import { z } from 'zod';
import { browser } from './browser';

const KEY = 'host-settings';

/** What is decided about hosts beyond the browser's own permissions. */
export type HostSettings = {
  /** Whether Consent Lens looks at Microsoft's sign-in pages, in every cloud. */
  readonly signInPages: boolean;
};

const DEFAULTS: HostSettings = { signInPages: true };

/** What one source says; a source need not say anything. */
const saidSchema = z.object({ signInPages: z.boolean().optional() });

/**
 * Puts together what several sources say.
 * @param sources the strongest first, as stored: not yet parsed. What cannot be read says nothing.
 */
export function resolveHostSettings(sources: readonly unknown[]): HostSettings {
  const said = sources.map((source) => saidSchema.safeParse(source).data?.signInPages);
  return { signInPages: said.find((one) => one !== undefined) ?? DEFAULTS.signInPages };
}

/** The settings in force. An organisation's policy, once there is one, comes before the user's choice. */
export async function loadHostSettings(): Promise<HostSettings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  return resolveHostSettings([stored[KEY]]);
}

/** Keeps what the user has decided. */
export async function keepHostSettings(settings: HostSettings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Whether a change in the storage may have changed the settings in force. */
export function concernsHostSettings(changes: Readonly<Record<string, unknown>>): boolean {
  return KEY in changes;
}
