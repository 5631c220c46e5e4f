import type { CDPSession, Page } from 'playwright-core';

/** What the panel says: its public attributes, and the words inside its closed shadow root. */
export type PanelReading = {
  readonly state: string;
  readonly verdict: string;
  readonly flow: string;
  readonly dap: string;
  readonly roles: string[];
  readonly rolesComplete: boolean;
  /** One line for each block of text, without styles and scripts. */
  readonly text: string;
  /** How many panels there are, in this document and in its frames: one, if all is well. */
  readonly count: number;
};

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

type DomNode = {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
  readonly shadowRootType?: string;
};

const PANEL = 'consent-lens-panel';
const INLINE = new Set(
  'A ABBR B BDI BUTTON CODE EM I KBD LABEL MARK S SMALL SPAN STRONG TIME'.split(' '),
);
const SILENT = new Set(['STYLE', 'SCRIPT', 'TEMPLATE']);

/** The panel of the top document as it is now; undefined when there is none. */
export async function readPanel(page: Page): Promise<PanelReading | undefined> {
  return withSession(page, async (session) => {
    const panels = findAll(await topDocument(session), isPanel);
    const [panel] = panels;
    if (!panel) return undefined;
    const data = attributesOf(panel);
    return {
      state: data.get('data-state') ?? '',
      verdict: data.get('data-verdict') ?? '',
      flow: data.get('data-flow') ?? '',
      dap: data.get('data-dap') ?? '',
      roles: (data.get('data-roles') ?? '').split(',').filter(Boolean),
      rolesComplete: data.get('data-roles-complete') === 'true',
      text: linesOf((panel.shadowRoots ?? []).map(textOf).join('')),
      count: panels.length + (await countInFrames(page)),
    };
  });
}

/**
 * Waits until the panel has the wanted state and verdict; without a wish, until it has stopped waiting.
 * @throws with the last reading, when that does not come in time.
 */
export async function waitForPanel(
  page: Page,
  wanted: { readonly state?: string; readonly verdict?: string; readonly timeout?: number } = {},
): Promise<PanelReading> {
  const { state, verdict, timeout = 15_000 } = wanted;
  const end = Date.now() + timeout;
  for (;;) {
    const reading = await readPanel(page);
    const isState = state ? reading?.state === state : reading?.state !== 'waiting';
    if (reading && isState && (!verdict || reading.verdict === verdict)) return reading;
    if (Date.now() > end) {
      const wish = JSON.stringify({ state: state ?? 'not waiting', verdict });
      throw new Error(`No panel with ${wish} on ${page.url()}; last: ${JSON.stringify(reading)}`);
    }
    await page.waitForTimeout(50);
  }
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
  const [panel] = findAll(await topDocument(session), isPanel);
  for (const { nodeId } of panel?.shadowRoots ?? []) {
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

function isPanel(node: DomNode): boolean {
  return node.nodeName.toLowerCase() === PANEL;
}

function findAll(node: DomNode, matches: (node: DomNode) => boolean): DomNode[] {
  const inside = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  const found = inside.flatMap((child) => findAll(child, matches));
  return matches(node) ? [node, ...found] : found;
}

function attributesOf({ attributes = [] }: DomNode): Map<string, string> {
  const pairs = new Map<string, string>();
  for (let i = 0; i + 1 < attributes.length; i += 2) {
    pairs.set(attributes[i] ?? '', attributes[i + 1] ?? '');
  }
  return pairs;
}

function textOf(node: DomNode): string {
  if (node.nodeName === '#text') return node.nodeValue.replace(/\s+/g, ' ');
  // The browser's own parts of an input or a <details> are not our words.
  if (SILENT.has(node.nodeName) || node.shadowRootType === 'user-agent') return '';
  const text = [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(textOf).join('');
  return INLINE.has(node.nodeName) ? text : `\n${text}\n`;
}

function linesOf(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/ +/g, ' ').trim());
  return lines.filter(Boolean).join('\n');
}
