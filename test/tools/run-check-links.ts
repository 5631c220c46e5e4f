import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { checkLinks } from '../../tools/check-links';

export const CLEAR =
  'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=11111111-2222-4333-8444-555555555555&msppId=0#/partners/invitation';
export const DANGER = CLEAR.replace('#', '&DAP=true#');

/** Runs the command on streams of its own. @param folder where relative names of files begin. */
export async function run(
  args: string[],
  chunks: Iterable<string | Uint8Array> = [],
  folder?: string,
) {
  const output = new PassThrough();
  const errors = new PassThrough();
  const printed = Promise.all([text(output), text(errors)]);
  const input = Readable.from(chunks);
  const exitCode = await checkLinks(args, { input, output, errors, ...(folder && { folder }) });
  output.end();
  errors.end();
  const [out, err] = await printed;
  return { exitCode, out, err, lines: out.split('\n').slice(0, -1) };
}
