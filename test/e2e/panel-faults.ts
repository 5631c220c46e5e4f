import axe from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';
import { PANEL } from './panel-reading';

declare const window: { axe: typeof axe };

/** What axe found in the panel: each fault as `rule: where`, and the rules that had something to look at. */
export type PanelFaults = {
  readonly faults: readonly string[];
  readonly looked: readonly string[];
};

export type Theme = 'light' | 'dark';

/** Runs in the page, on the panel's root: opens whatever is folded, and shows the root to axe. */
const PREPARE = `function (isDark) {
  Object.defineProperty(this.host, 'shadowRoot', { value: this, configurable: true });
  for (const fold of this.querySelectorAll('.fold[aria-expanded="false"]')) fold.click();
  for (const details of this.querySelectorAll('details')) details.open = true;
  this.querySelector('.panel').classList.toggle('dark', isDark);
}`;

/**
 * Looks for what a screen reader, a keyboard or weak eyes could not use, in the panel as the browser draws it.
 * Its root is closed to everybody; the browser's own tools reach it, on this one page of a test.
 */
export async function panelFaults(page: Page, theme: Theme): Promise<PanelFaults> {
  const session = await page.context().newCDPSession(page);
  try {
    await prepare(session, theme);
  } finally {
    await session.detach();
  }
  await page.evaluate(axe.source);
  return page.evaluate(async (panel) => {
    const { passes, violations } = await window.axe.run(
      { include: [[panel]] },
      { resultTypes: ['violations', 'passes'], preload: false },
    );
    const faults = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html} ${any.map(({ message }) => message).join()}`),
    );
    return { faults, looked: passes.map(({ id }) => id) };
  }, PANEL);
}

async function prepare(session: CDPSession, theme: Theme): Promise<void> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const host = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: PANEL });
  const { node } = await session.send('DOM.describeNode', { ...host, pierce: true });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) throw new Error('There is no panel.');
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: PREPARE,
    arguments: [{ value: theme === 'dark' }],
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
}
