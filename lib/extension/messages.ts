import { z } from 'zod';
import { findPortal, type PortalHost } from '../data/hosts';
import { seenSchema } from './page-report-schema';

/** Every message that a page may send. Its content is as untrusted as the page. */
export const pageMessageSchema = z.discriminatedUnion('name', [
  z.object({ name: z.literal('panel:open') }),
  z.object({ name: z.literal('diagnosis:open') }),
  z.object({ name: z.literal('page:seen'), seen: seenSchema }),
  z.object({ name: z.literal('page:left'), seen: seenSchema }),
  z.object({ name: z.literal('tasks:list') }),
  z.object({ name: z.literal('memo:open') }),
]);

/** Every message that one of our own pages may send. */
export const ownMessageSchema = z.discriminatedUnion('name', [
  z.object({ name: z.literal('ledger:refresh') }),
]);

/** What the browser says about who sent a message. */
export type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
};

/** A message's true origin: the tab and the portal it shows, as the browser says, not as the page says. */
export type PortalTab = {
  readonly tabId: number;
  readonly origin: string;
  readonly kind: PortalHost['kind'];
};

/** The tab behind a message from our own script in the top frame of a portal's page; otherwise undefined. */
export function portalTabOf(sender: Sender, extensionId: string): PortalTab | undefined {
  const { id, url, frameId, tab } = sender;
  if (id !== extensionId || frameId !== 0 || url === undefined || tab?.id === undefined)
    return undefined;
  if (!URL.canParse(url)) return undefined;
  const { protocol, port, hostname, origin } = new URL(url);
  const portal = protocol === 'https:' && port === '' ? findPortal(hostname) : undefined;
  return portal && { tabId: tab.id, origin, kind: portal.kind };
}

/** Whether a message comes from one of the extension's own pages. */
export function isOwnPage(sender: Sender, extensionId: string, origin: string): boolean {
  return sender.id === extensionId && sender.url?.startsWith(origin) === true;
}
