/** What `--help` shows: one page. */
export const HELP = `NAME
  verify-evidence - proves that files of evidence are complete and unchanged

SYNOPSIS
  npm run --silent verify-evidence -- [--json] [--expect-head HASH] FILE...

DESCRIPTION
  Checks files that the Evidence page of Consent Lens has saved: every event, the
  chain between them, the memos among them, and every byte. Works offline and asks
  nobody; - is standard input. Tells what is proven, or the line where it is not.

  A chain shows that no event was changed, left out or put in. It cannot show that
  nobody made the whole of it anew. Therefore note the hash of the last event in a
  place that nobody can change later, such as a ticket: every memo prints it.

OPTIONS
  --expect-head HASH  an event's hash that was noted elsewhere; a file without that
                      event is not proven, and with it all before it is as it was
  --json              one JSON object per file: {file, proven, ...}
  --help              this page

EXIT STATUS
  0 if all files are proven; 1 if one is not; 2 if used wrongly or one could not
  be read.

EXAMPLES
  npm run --silent verify-evidence -- consent-lens-evidence.jsonl
  npm run --silent verify-evidence -- --json - < consent-lens-evidence.jsonl
`;
