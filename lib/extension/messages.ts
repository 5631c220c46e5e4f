import { z } from 'zod';
import { findPortal } from '../data/hosts';
import { READ_FAILURES } from '../domain/page';

/** In characters. */
const LONGEST_TEXT = 1000;

/** Longer text is cut, not refused: a partner with an endless name must not silence the panel. */
const cut = (whole: string) => whole.slice(0, LONGEST_TEXT);
const text = z.string().transform(cut);

const rowSchema = z.object({
  partner: z.string().min(1).transform(cut),
  access: z.array(z.enum(['dap', 'gdap', 'reseller', 'indirect-reseller', 'oem', 'app', 'other'])),
  relationship: text.optional(),
  roleNames: z.array(text).max(300),
  rolesComplete: z.boolean(),
  period: text.optional(),
  status: text.optional(),
});

const statementSchema = z.object({
  partnerName: text.optional(),
  roleNames: z.array(text).max(1000),
  rolesComplete: z.boolean(),
  unread: z.enum(['list', 'language', 'frame']).optional(),
  duration: text.optional(),
  relationships: z.array(rowSchema).max(5000).optional(),
});

const seenSchema = z.object({
  addresses: z.array(z.string().max(100_000)).min(1).max(5),
  readBefore: z.boolean(),
  words: z
    .discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), value: statementSchema }),
      z.object({ ok: z.literal(false), error: z.enum(READ_FAILURES) }),
    ])
    .optional(),
  settled: z.boolean(),
  late: z.boolean(),
});

/** Every message that a page may send. Its content is as untrusted as the page. */
export const pageMessageSchema = z.discriminatedUnion('name', [
  z.object({ name: z.literal('panel:open') }),
  z.object({ name: z.literal('page:seen'), seen: seenSchema }),
]);

/** Every message that the popup may send. */
export const popupMessageSchema = z.discriminatedUnion('name', [
  z.object({
    name: z.literal('popup:load'),
    tabId: z.number().int().optional(),
    address: z.string().optional(),
  }),
  z.object({ name: z.literal('popup:noticed'), putAside: text }),
]);

/** What the browser says about who sent a message. */
export type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
};

/** A message's true origin: the tab and the portal it shows, as the browser says, not as the page says. */
export type PortalTab = { readonly tabId: number; readonly origin: string };

/** The tab behind a message from our own script in the top frame of a portal's page; otherwise undefined. */
export function portalTabOf(sender: Sender, extensionId: string): PortalTab | undefined {
  const { id, url, frameId, tab } = sender;
  if (id !== extensionId || frameId !== 0 || url === undefined || tab?.id === undefined)
    return undefined;
  if (!URL.canParse(url)) return undefined;
  const { protocol, port, hostname, origin } = new URL(url);
  const genuine = protocol === 'https:' && port === '' && findPortal(hostname) !== undefined;
  return genuine ? { tabId: tab.id, origin } : undefined;
}

/** Whether a message comes from one of the extension's own pages. */
export function isOwnPage(sender: Sender, extensionId: string, origin: string): boolean {
  return sender.id === extensionId && sender.url?.startsWith(origin) === true;
}
