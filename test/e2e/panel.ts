import type { CDPSession, Page } from 'playwright-core';
import {
  awaitPanel,
  type DomNode,
  findPanels,
  PANEL,
  type PanelReading,
  type PanelWish,
  readingOf,
} from './panel-reading';

export type { PanelReading, PanelWish } from './panel-reading';

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The panel of the top document as it is now; undefined when there is none. */
export async function readPanel(page: Page): Promise<PanelReading | undefined> {
  return withSession(page, async (session) =>
    readingOf(findPanels(await topDocument(session)), await countInFrames(page)),
  );
}

/**
 * Waits until the panel has the wanted state, verdict and words; without a wish, until it has stopped
 * waiting.
 * @throws with the page's address and the last reading, when that does not come in time.
 */
export async function waitForPanel(page: Page, wanted: PanelWish = {}): Promise<PanelReading> {
  return awaitPanel(() => readPanel(page), wanted).catch((error) => {
    throw new Error(`${page.url()}: ${error.message}`);
  });
}

/** Where something in the panel is in the window, once it is in sight and has stopped moving. */
export async function panelBox(page: Page, selector: string): Promise<Box> {
  return withSession(page, async (session) => {
    const nodeId = await nodeInPanel(session, selector);
    await session.send('DOM.scrollIntoViewIfNeeded', { nodeId });
    let last = await boxOf(session, nodeId);
    for (let tries = 0; tries < 40; tries++) {
      await page.waitForTimeout(50);
      const box = await boxOf(session, nodeId);
      if (JSON.stringify(box) === JSON.stringify(last)) return box;
      last = box;
    }
    throw new Error(`${selector} in the panel does not stop moving.`);
  });
}

/** Clicks with the mouse in the middle of something inside the panel. */
export async function clickInPanel(page: Page, selector: string): Promise<void> {
  const { x, y, width, height } = await panelBox(page, selector);
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Gives the keyboard focus to something inside the panel. */
export async function focusInPanel(page: Page, selector: string): Promise<void> {
  await withSession(page, async (session) => {
    await session.send('DOM.focus', { nodeId: await nodeInPanel(session, selector) });
  });
}

/** One attribute of something inside the panel; undefined where it has none. */
export async function panelAttribute(
  page: Page,
  selector: string,
  name: string,
): Promise<string | undefined> {
  return withSession(page, async (session) => {
    const nodeId = await nodeInPanel(session, selector);
    const { attributes } = await session.send('DOM.getAttributes', { nodeId });
    return attributes[attributes.indexOf(name) + 1];
  });
}

async function withSession<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await use(session);
  } finally {
    // A page that was closed meanwhile has taken its sessions along.
    await session.detach().catch(() => undefined);
  }
}

/** The whole document with closed shadow roots, in one look. Frames are not walked into. */
async function topDocument(session: CDPSession): Promise<DomNode> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return root;
}

async function nodeInPanel(session: CDPSession, selector: string): Promise<number> {
  const [panel] = findPanels(await topDocument(session));
  for (const { nodeId = 0 } of panel?.shadowRoots ?? []) {
    const found = await session.send('DOM.querySelector', { nodeId, selector });
    if (found.nodeId !== 0) return found.nodeId;
  }
  throw new Error(panel ? `No ${selector} in the panel.` : 'There is no panel.');
}

async function boxOf(session: CDPSession, nodeId: number): Promise<Box> {
  const { model } = await session.send('DOM.getBoxModel', { nodeId });
  const [x = 0, y = 0] = model.border;
  return { x, y, width: model.width, height: model.height };
}

async function countInFrames(page: Page): Promise<number> {
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  // A frame that goes away while it is asked holds nothing any more.
  const counts = frames.map((frame) =>
    frame
      .locator(PANEL)
      .count()
      .catch(() => 0),
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}
