import type { PanelView } from '../domain/view';
import { type MemoFacts, memoFactsSchema } from '../partners/memo-facts';
import { tenantOf } from '../partners/tenant-of';
import { CATALOGUE_DATE } from '../roles/catalogue-date';
import { memoFacts } from '../sheets/memo-facts';
import { browser } from './browser';
import type { PageReport } from './message-types';
import { translate } from './text';

/**
 * Keeps what a memo about a tab's last consent page needs, until the tab is closed or the browser ends. A page
 * without consent changes nothing: the admin may be led on after accepting.
 * @param origin the sender's true origin.
 * @param now when the page was seen, ISO 8601.
 */
export async function keepView(
  tabId: number,
  view: PanelView | undefined,
  { heard }: PageReport,
  origin: string,
  now: string,
): Promise<void> {
  if (view === undefined) return;
  const before = view.assessment.request.accepted ? await viewOf(tabId) : undefined;
  const facts = memoFacts(
    view,
    {
      seenAt: now,
      tenant: tenantOf(heard),
      host: new URL(origin).hostname,
      language: browser.i18n.getUILanguage(),
      version: browser.runtime.getManifest().version,
      catalogue: CATALOGUE_DATE,
      ...(isSame(before, view) && before?.acceptedAt && { acceptedAt: before.acceptedAt }),
    },
    translate,
  );
  if (facts === undefined) return;
  await browser.storage.session.set({ [keyOf(tabId)]: facts });
}

/** The facts of a tab's last consent page; undefined where none was seen. */
export async function viewOf(tabId: number): Promise<MemoFacts | undefined> {
  const key = keyOf(tabId);
  const found: Record<string, unknown> = await browser.storage.session.get(key);
  return memoFactsSchema.safeParse(found[key]).data;
}

/** Forgets a tab that was closed. */
export async function forgetView(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

function isSame(before: MemoFacts | undefined, { assessment: { request } }: PanelView): boolean {
  return (
    before?.flow === request.flow &&
    before.partner.tenantId === request.partner.tenantId &&
    before.partner.name === request.partner.name
  );
}

function keyOf(tabId: number): string {
  return `memo-tab-${tabId}`;
}
