// No packages and only syntax that Node 14 can read: the set-up imports this on a fresh clone.
import { spawn } from 'node:child_process';

const isWindows = process.platform === 'win32';
/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let isStopping = false;

/**
 * Runs a command to its end and gives back all that it printed. `onOutput` hears it as it comes.
 * @param {string} command
 * @param {string[]} args
 * @param {{ onOutput?: (text: string) => void }} [options]
 * @returns {Promise<{ status: number | null, output: string, isMissing: boolean }>}
 */
export function runCommand(command, args, { onOutput } = {}) {
  return new Promise((resolve) => {
    if (isStopping) return;
    let output = '';
    let isMissing = false;
    const child = spawn(command, args, {
      // A group of its own, so that what the command starts can be ended with it.
      detached: !isWindows,
      // On Windows npm is a batch file, which only a shell can start.
      shell: isWindows && command === 'npm',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (onOutput) onOutput(text);
      });
    }
    child.on('error', () => {
      isMissing = true;
    });
    child.on('close', (status) => {
      running.delete(child);
      if (!isStopping) resolve({ status, output, isMissing });
    });
  });
}

/** On Ctrl-C and its kin: ends the running commands with all that they started, then this process. */
export function stopOnSignals() {
  for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      const targets = [...running];
      const end = Date.now() + 3000;
      for (const child of targets) send(child, 'SIGTERM');
      // A command can be gone before what it started is; and npm goes on installing all the same.
      const timer = setInterval(() => {
        if (Date.now() < end && targets.some((child) => send(child, 0))) return;
        clearInterval(timer);
        for (const child of targets) send(child, 'SIGKILL');
        process.exit(code);
      }, 50);
    });
  }
}

/**
 * Sends a signal to a command and its group; 0 only asks whether there is anyone left.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals | 0} signal
 */
function send(child, signal) {
  try {
    if (child.pid === undefined) return false;
    return process.kill(isWindows ? child.pid : -child.pid, signal);
  } catch {
    return false;
  }
}
