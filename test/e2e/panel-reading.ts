import { setTimeout as sleep } from 'node:timers/promises';

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

/** The panel that a test waits for; `timeout` in milliseconds, else as long as any page may take to be told. */
export type PanelWish = {
  readonly state?: string;
  readonly verdict?: string;
  /** Words that it shows. */
  readonly says?: string;
  /** Its list of roles is complete. */
  readonly isWhole?: true;
  readonly timeout?: number;
};

/** A node as a browser's own tools tell of it: `attributes` holds names and values in turn. */
export type DomNode = {
  readonly nodeId?: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
  readonly shadowRootType?: string;
};

export const PANEL = 'consent-lens-panel';
const INLINE = new Set(
  'A ABBR B BDI BUTTON CODE EM I KBD LABEL MARK S SMALL SPAN STRONG TIME'.split(' '),
);
const SILENT = new Set(['STYLE', 'SCRIPT', 'TEMPLATE']);

/** Every panel in a document, in its order. */
export function findPanels(root: DomNode): DomNode[] {
  const inside = [...(root.shadowRoots ?? []), ...(root.children ?? [])].flatMap(findPanels);
  return root.nodeName.toLowerCase() === PANEL ? [root, ...inside] : inside;
}

/** What the first of a document's panels says; undefined when there is none. */
export function readingOf(
  panels: readonly DomNode[],
  countInFrames: number,
): PanelReading | undefined {
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
    count: panels.length + countInFrames,
  };
}

/** Link and data speak before the words are read; so long must a panel say the same to be taken at its word. */
const REST = 600;

/**
 * Reads the panel until it has the wanted state, verdict and words; without a wish, until it has stopped
 * waiting. Where neither verdict nor words nor a whole list is wished for, it must have come to rest as well.
 * @throws with the last reading, when that does not come in time.
 */
export async function awaitPanel(
  read: () => Promise<PanelReading | undefined>,
  { state, verdict, says = '', isWhole, timeout = 20_000 }: PanelWish,
): Promise<PanelReading> {
  const end = Date.now() + timeout;
  const wantsRest = !verdict && !says && !isWhole && state !== 'waiting';
  let last = '';
  let since = Date.now();
  for (;;) {
    const reading = await read();
    const now = JSON.stringify(reading);
    if (now !== last) since = Date.now();
    last = now;
    const isAtRest = !wantsRest || Date.now() - since >= REST;
    const isState = state ? reading?.state === state : reading?.state !== 'waiting';
    const isVerdict = !verdict || reading?.verdict === verdict;
    const isRead = reading?.text.includes(says) && (reading.rolesComplete || !isWhole);
    if (reading && isState && isVerdict && isRead && isAtRest) return reading;
    if (Date.now() > end) {
      const wish = JSON.stringify({ state: state ?? 'not waiting', verdict, says, isWhole });
      throw new Error(`No panel with ${wish}; last: ${JSON.stringify(reading)}`);
    }
    await sleep(50);
  }
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
