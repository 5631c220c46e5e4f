// No packages and only syntax that Node 14 can read: the set-up imports this on a fresh clone.
import { runCommand } from './run-command.mjs';

/** What a command prints when there is no network. */
export const offline =
  /\b(ENOTFOUND|EAI_AGAIN|ECONN\w+|E\w*TIMEDOUT|E\w+UNREACH|ERR_SOCKET\w*|FETCH_ERROR)\b|Could not resolve|Temporary failure resolving|Could not connect|Network is unreachable/;

/**
 * Says a line to the person, on stderr: stdout belongs to the command that was asked for.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Runs a command and lets the person see on stderr what it prints.
 * @param {string} command
 * @param {string[]} args
 */
export function runAloud(command, args) {
  return runCommand(command, args, { onOutput: (text) => process.stderr.write(text) });
}
