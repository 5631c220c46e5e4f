import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type CatalogueTexts,
  FACT_FILES,
  readCatalogue,
  WORD_FILES,
} from '../../../tools/catalogue/catalogue-files';

/** The texts of the real catalogue. */
export const TEXTS = readCatalogue(fileURLToPath(new URL('../../../lib/data', import.meta.url)));

/** One of the catalogue's files, laid open so that a test may change it. */
// biome-ignore lint/suspicious/noExplicitAny: a test breaks it in ways that no type allows
export type Open = any;

/** The real catalogue with a change to one of its files. */
export function changed(
  file: keyof CatalogueTexts,
  change: (json: Open) => void,
  texts: CatalogueTexts = TEXTS,
): CatalogueTexts {
  const json: Open = JSON.parse(texts[file]);
  change(json);
  return { ...texts, [file]: JSON.stringify(json) };
}

/** Writes a catalogue as a project lays it out, and gives its `lib/data` to a test while it is there. */
export async function inFolder<T>(
  texts: CatalogueTexts,
  use: (folder: string) => T | Promise<T>,
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'consent-lens-catalogue-'));
  const folder = join(root, 'lib/data');
  try {
    for (const [key, file] of Object.entries({ ...FACT_FILES, ...WORD_FILES })) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), texts[key as keyof CatalogueTexts]);
    }
    return await use(folder);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
