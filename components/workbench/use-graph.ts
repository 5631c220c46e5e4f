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
  readonly switchOff: (setup: GraphSetup) => Promise<void>;
};

/** What is going on. */
export type GraphWork = {
  readonly doing: 'nothing' | 'signing-in' | 'reading';
  readonly part?: GraphPart | undefined;
  /** Seconds that Graph asks to wait. */
  readonly wait?: number | undefined;
  readonly trouble?: SignInTrouble | undefined;
  /** What is said once it is over. */
  readonly said?: 'read' | 'stopped' | 'signed-out' | 'switched-off' | 'sign-in-again' | undefined;
};

/** Keeps what the page shows and does: one thing at a time, and each can be stopped. */
export function useGraph(desk: GraphDesk) {
  const [view, setView] = useState<GraphView>();
  const [work, setWork] = useState<GraphWork>({ doing: 'nothing' });
  const stopper = useRef(new AbortController());
  const redraw = async () => setView(await desk.load());
  useEffect(() => {
    void redraw();
    // The policy can be seconds late; what it changes is drawn when it is there.
    void desk.loadWithPolicy().then(setView);
  }, []);

  const start = () => {
    stopper.current = new AbortController();
    return stopper.current.signal;
  };
  const signIn = async (setup: GraphSetup) => {
    setWork({ doing: 'signing-in' });
    const { trouble } = await desk.signIn(setup, start());
    await redraw();
    setWork({ doing: 'nothing', trouble });
  };
  const read = async (setup: GraphSetup) => {
    const signal = start();
    setWork({ doing: 'reading' });
    const wasSignedIn = await desk.read(setup, {
      signal,
      onPart: (part) => {
        setWork({ doing: 'reading', part });
        void redraw();
      },
      onWait: (wait) => setWork((now) => ({ ...now, wait: Math.ceil(wait / 1000) })),
    });
    await redraw();
    const said = !wasSignedIn ? 'sign-in-again' : signal.aborted ? 'stopped' : 'read';
    setWork({ doing: 'nothing', said });
  };
  const signOut = async () => {
    await desk.signOut();
    await redraw();
    setWork({ doing: 'nothing', said: 'signed-out' });
  };
  const switchOff = async (setup: GraphSetup) => {
    await desk.switchOff(setup);
    await redraw();
    setWork({ doing: 'nothing', said: 'switched-off' });
  };
  const stop = () => stopper.current.abort();
  return { view, work, redraw, signIn, read, stop, signOut, switchOff };
}
