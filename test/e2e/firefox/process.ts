import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectMarionette, type Marionette } from './marionette';
import type { Profile } from './profile';

/** A running Firefox. */
export type Running = {
  /** The line to it. */
  readonly marionette: Marionette;
  /** Ends it for certain, with all that it started. */
  end(): Promise<void>;
};

/** In milliseconds. */
const START_TIMEOUT = 30_000;
const QUIT_TIMEOUT = 10_000;

/**
 * Starts Firefox without a window.
 * @throws with what Firefox printed, when it takes no commands.
 */
export async function startFirefox(program: string, profile: Profile): Promise<Running> {
  const child = spawnFirefox(program, profile);
  const printed = lastOutput(child);
  const gone = new Promise<void>((resolve) => {
    // A program that cannot be started at all never exits.
    child.on('error', () => resolve());
    child.on('exit', () => resolve());
  });
  // The processes of its pages go by themselves when it has gone.
  const kill = () => child.kill('SIGKILL');
  process.on('exit', kill);
  const end = async (marionette?: Marionette) => {
    marionette?.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    if (marionette) await Promise.race([gone, sleep(QUIT_TIMEOUT, undefined, { ref: false })]);
    kill();
    await gone;
    marionette?.close();
    process.off('exit', kill);
  };
  const marionette = await reach(child, profile).catch(() => undefined);
  if (marionette) return { marionette, end: () => end(marionette) };
  await end();
  throw new Error(`${program} takes no commands. It printed:\n${printed()}`);
}

function spawnFirefox(program: string, { folder }: Profile): ChildProcess {
  return spawn(
    program,
    [
      ...['--headless', '--no-remote', '--profile', folder],
      // The tests look into closed shadow roots, which only Firefox's own code may.
      ...['--marionette', '-remote-allow-system-access'],
    ],
    // In the group of the tests: what ends them from outside, such as Ctrl-C, ends Firefox too.
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
}

/** Keeps the end of what a process prints, for the case that it does not start. */
function lastOutput(child: ChildProcess): () => string {
  let printed = '';
  const keep = (text: unknown) => {
    printed = `${printed}${text}`.slice(-4000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  child.on('error', ({ message }) => keep(message));
  return () => printed;
}

async function reach(child: ChildProcess, profile: Profile): Promise<Marionette | undefined> {
  const end = Date.now() + START_TIMEOUT;
  const isRunning = () =>
    child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  while (isRunning() && Date.now() < end) {
    const port = profile.marionettePort();
    if (port !== undefined) return connectMarionette(port);
    await sleep(20);
  }
  return undefined;
}
