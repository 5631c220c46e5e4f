import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Streams } from '../../tools/streams';

type Command = (args: string[], streams: Streams) => Promise<number>;

/** Runs a command on streams of its own, and gives what it printed. */
export async function runTool(
  command: Command,
  args: string[],
  chunks: Iterable<string | Uint8Array> = [],
) {
  const output = new PassThrough();
  const errors = new PassThrough();
  const printed = Promise.all([text(output), text(errors)]);
  const exitCode = await command(args, { input: Readable.from(chunks), output, errors });
  output.end();
  errors.end();
  const [out, err] = await printed;
  return { exitCode, out, err, lines: out.split('\n').slice(0, -1) };
}
