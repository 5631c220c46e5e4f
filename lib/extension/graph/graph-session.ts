import { z } from 'zod';
import { CLOUD_IDS } from '../../data/graph-clouds';
import { type GraphSetup, isSameSetup } from '../../graph/setup';
import { browser } from '../browser';

const KEY = 'graph-session';

const sessionSchema = z.object({
  setup: z.object({
    clientId: z.guid(),
    tenantId: z.guid().optional(),
    cloud: z.enum(CLOUD_IDS),
  }),
  tenant: z.guid(),
  account: z.string().optional(),
  accessToken: z.string(),
  refreshToken: z.string().optional(),
  until: z.iso.datetime(),
  scopes: z.array(z.string()),
});

/** Who is signed in, and the tokens. It lies in the memory that only the extension's own pages can read. */
export type GraphSession = {
  readonly setup: GraphSetup;
  readonly tenant: string;
  readonly account?: string;
  readonly accessToken: string;
  readonly refreshToken?: string;
  readonly until: string;
  readonly scopes: readonly string[];
};

/** @returns undefined where nobody is signed in with this setup. */
export async function loadSession(
  setup: GraphSetup | undefined,
): Promise<GraphSession | undefined> {
  const found: Record<string, unknown> = await browser.storage.session.get(KEY);
  const session = sessionSchema.safeParse(found[KEY]).data as GraphSession | undefined;
  return session !== undefined && setup !== undefined && isSameSetup(session.setup, setup)
    ? session
    : undefined;
}

export async function keepSession(session: GraphSession): Promise<void> {
  await browser.storage.session.set({ [KEY]: session });
}

/** Forgets who is signed in and every token. */
export async function forgetSession(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
