import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FACT_FILES, type FactTexts, readFacts } from './catalogue-files.ts';
import { type Snapshot, snapshotOf, snapshotSchema, UNDATED } from './snapshot.ts';

/**
 * Reads an older catalogue: a snapshot, a folder like `lib/data`, or the folder of a project with that in it.
 * @throws with a sentence when it is none of these, or damaged.
 */
export function readOld(path: string): Snapshot {
  if (!statSync(path).isDirectory()) return readSnapshot(path);
  const inner = join(path, 'lib/data');
  const folder = existsSync(join(path, FACT_FILES.roles)) ? path : inner;
  return snapshotOf(withDates(readFacts(folder)));
}

function readSnapshot(path: string): Snapshot {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Error('it is not JSON');
    throw error;
  }
  const result = snapshotSchema.safeParse(json);
  if (!result.success) throw new Error('it is no snapshot that --write made');
  return result.data;
}

/** The sources of roles once had no date of their own. */
function withDates(texts: FactTexts): FactTexts {
  const json = JSON.parse(texts.roles) as { sources?: object[] };
  const sources = json.sources?.map((source) => ({ date: UNDATED, ...source }));
  return { ...texts, roles: JSON.stringify({ ...json, sources }) };
}
