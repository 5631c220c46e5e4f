import { useEffect, useRef, useState } from 'preact/hooks';
import type { GraphPart } from '../../lib/data/graph-scopes';
import type { GraphReading } from '../../lib/graph/reading';
import type { GraphSetup, GraphSetupInForce } from '../../lib/graph/setup';
import type { SignInTrouble } from '../../lib/graph/sign-in-trouble';

/** Everything that is known when the page is drawn. */
export type GraphView = GraphSetupInForce & {
  readonly permitted: boolean;
  readonly signedIn?: { readonly tenant: string; readonly account?: string };
  readonly readings: readonly GraphReading[];
  readonly redirect: string;
};

/** What the page can do. */
export type GraphDesk = {
  readonly load: () => Promise<GraphView>;
  readonly loadWithPolicy: () => Promise<GraphView>;
  /** In the click itself: the browser asks for the permission. */
  readonly signIn: (
    setup: GraphSetup,
    signal: AbortSignal,
  ) => Promise<{ readonly trouble?: SignInTrouble }>;
  readonly read: (
    setup: GraphSetup,
    progress: {
      readonly signal: AbortSignal;
      readonly onPart: (part: GraphPart | undefined, reading: GraphReading) => void;
      readonly onWait: (wait: number) => void;
    },
  ) => Promise<boolean>;
  readonly signOut: () => Promise<void>;
  readonly switchOff: (setup: GraphSetup) => Promise<boolean>;
};

/** What is going on. */
export type GraphWork = {
  readonly doing: 'nothing' | 'signing-in' | 'reading';
  readonly part?: GraphPart | undefined;
  /** Seconds that Graph asks to wait. */
  readonly wait?: number | undefined;
} & Over;

/** What is said once something is over. */
export type Over = {
  readonly trouble?: SignInTrouble | undefined;
  readonly said?: (typeof SAID)[number] | undefined;
};
const SAID = [
  ...(['read', 'stopped', 'signed-out', 'switched-off'] as const),
  ...(['permission-kept', 'sign-in-again', 'failed'] as const),
] as const;

/** Keeps what the page shows and does: one thing at a time, and each can be stopped. */
export function useGraph(desk: GraphDesk) {
  const [view, setView] = useState<GraphView>();
  const [work, setWork] = useState<GraphWork>({ doing: 'nothing' });
  const stopper = useRef(new AbortController());
  const redraw = async () => setView(await desk.load());
  useEffect(() => {
    const cannotLoad = () => setWork({ doing: 'nothing', said: 'failed' });
    redraw().catch(cannotLoad);
    // The policy can be seconds late; what it changes is drawn when it is there.
    desk.loadWithPolicy().then(setView).catch(cannotLoad);
  }, []);

  /** Does one thing. Whatever goes wrong with it, the page can be used again. */
  const during = async (doing: GraphWork['doing'], act: (signal: AbortSignal) => Promise<Over>) => {
    stopper.current = new AbortController();
    setWork({ doing });
    let over: Over = { said: 'failed' };
    try {
      over = await act(stopper.current.signal);
    } finally {
      await redraw();
      setWork({ doing: 'nothing', ...over });
    }
  };
  const signIn = (setup: GraphSetup) =>
    during('signing-in', (signal) => desk.signIn(setup, signal));
  const read = (setup: GraphSetup) =>
    during('reading', async (signal) => {
      const wasSignedIn = await desk.read(setup, {
        signal,
        onPart: (part) => {
          setWork({ doing: 'reading', part });
          void redraw();
        },
        onWait: (wait) => setWork((now) => ({ ...now, wait: Math.ceil(wait / 1000) })),
      });
      if (!wasSignedIn) return { said: 'sign-in-again' };
      return { said: signal.aborted ? 'stopped' : 'read' };
    });
  const signOut = () =>
    during('nothing', async () => {
      await desk.signOut();
      return { said: 'signed-out' };
    });
  const switchOff = (setup: GraphSetup) =>
    during('nothing', async () => ({
      said: (await desk.switchOff(setup)) ? 'switched-off' : 'permission-kept',
    }));
  const stop = () => stopper.current.abort();
  return { view, work, redraw, signIn, read, stop, signOut, switchOff };
}
