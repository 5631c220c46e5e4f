import { awaitPanel, type PanelReading, type PanelWish, readingOf } from '../panel-reading';
import type { Marionette } from './marionette';
import { callOf, describePanels, pushState, setHash } from './page-scripts';

/** A tab of Firefox. Each verb brings it to the front of Marionette's attention, not of the window. */
export type Tab = {
  /** Opens another address in this tab. */
  go(url: string): Promise<void>;
  /**
   * Runs a function on the page. It sees the page and its arguments, and nothing of the test's file.
   * @returns what it returns, as JSON.
   */
  run<T, A extends unknown[]>(script: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** The panel of the top document as it is now; undefined when there is none. */
  panel(): Promise<PanelReading | undefined>;
  /**
   * Waits until the panel has the wanted state and verdict; without a wish, until it has stopped waiting.
   * @throws with the last reading, when that does not come in time.
   */
  waitForPanel(wanted?: PanelWish): Promise<PanelReading>;
  /** Goes back in the tab's history, as the button does. */
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Changes the route as a link of the page would. */
  setHash(hash: string): Promise<void>;
  /** Changes the address as the page's own script would, without any event. */
  pushState(address: string): Promise<void>;
  close(): Promise<void>;
};

/** Runs one task after the other, whoever asks: Marionette has one tab in mind at a time. */
export type Queue = <T>(task: () => Promise<T>) => Promise<T>;

export function oneAtATime(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next;
    return next;
  };
}

/** What it takes to open a tab. `home` is a tab that is never closed. */
export type Tabs = {
  readonly marionette: Marionette;
  readonly queue: Queue;
  readonly home: string;
};

/** Opens an address in a new tab. @throws when nothing answers there. */
export async function openTab({ marionette, queue, home }: Tabs, url: string): Promise<Tab> {
  const { handle } = await queue(async () => {
    // The last tab in mind may have been closed, and a new one opens beside one that is there.
    await marionette.send('WebDriver:SwitchToWindow', { handle: home, focus: false });
    return marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
  });
  const here = <T>(command: string, parameters: object = {}) =>
    queue(async () => {
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
      return marionette.send<T>(command, parameters);
    });
  const evaluate = async <T>(script: string, args: unknown[], sandbox?: 'system') => {
    const answer = await here<{ value: T }>('WebDriver:ExecuteScript', { script, args, sandbox });
    return answer.value;
  };
  const run: Tab['run'] = (script, ...args) => evaluate(callOf(script), args);
  // Only Firefox's own code may look into a closed shadow root.
  const panel = async () =>
    readingOf(
      ...(await evaluate<Parameters<typeof readingOf>>(callOf(describePanels), [], 'system')),
    );
  const tab: Tab = {
    go: (address) => here('WebDriver:Navigate', { url: address }),
    run,
    panel,
    waitForPanel: (wanted = {}) => awaitPanel(panel, wanted),
    back: () => here('WebDriver:Back'),
    forward: () => here('WebDriver:Forward'),
    setHash: (hash) => run(setHash, hash),
    pushState: (address) => run(pushState, address),
    close: () => here('WebDriver:CloseWindow'),
  };
  await tab.go(url);
  return tab;
}
