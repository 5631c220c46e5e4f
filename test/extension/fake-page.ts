import { vi } from 'vitest';
import type { Answer, PageMessage, PanelOrder } from '../../lib/extension/message-types';

type Background = (message: PageMessage) => Promise<Answer<PanelOrder>>;

/** A portal's page as the panel sees it, and the extension API it has there. Verbs act as the portal does. */
export type FakePage = {
  readonly window: Window;
  /** Every message the panel has sent, in order. */
  readonly sent: readonly PageMessage[];
  /** Decides what the background answers from now on. */
  answerWith(background: Background): void;
  /** Changes the route without loading a page. */
  route(hash: string): void;
  render(html: string): void;
  /** The browser shows the page, `persisted` when it comes out of the back/forward cache. */
  show(how: { readonly persisted: boolean }): void;
  /** The extension is updated or removed while the page stays open. */
  orphan(): void;
};

/** Opens a page on the window of happy-dom, with nothing rendered yet. */
export function openPage(hash: string): FakePage {
  const sent: PageMessage[] = [];
  let background: Background = async () => ({ ok: true, value: {} });
  const runtime: { id?: string; sendMessage: Background } = {
    id: 'test-extension-id',
    sendMessage: (message) => {
      sent.push(structuredClone(message));
      return background(message);
    },
  };
  vi.stubGlobal('chrome', { runtime, i18n: { getMessage: (key: string) => `[${key}]` } });
  document.body.innerHTML = '';
  window.location.hash = hash;
  return {
    window,
    sent,
    answerWith: (next) => {
      background = next;
    },
    route: (next) => {
      window.location.hash = next;
      window.dispatchEvent(new Event('hashchange'));
    },
    render: (html) => {
      document.body.innerHTML = html;
    },
    show: (how) => {
      window.dispatchEvent(Object.assign(new Event('pageshow'), how));
    },
    orphan: () => {
      delete runtime.id;
    },
  };
}
