import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of the catalogue in `lib/data`, by what they hold. */
export const FACT_FILES = {
  roles: 'roles.json',
  actions: 'role-actions.json',
  tasks: 'tasks.json',
  sets: 'role-sets.json',
  limits: 'gdap-limits.json',
} as const;

/** The files of words that belong to it, seen from the same folder. */
export const WORD_FILES = {
  en: '../../locales/en.json',
  de: '../../locales/de.json',
} as const;

export type FactFile = keyof typeof FACT_FILES;
export type WordFile = keyof typeof WORD_FILES;

/** The texts of the facts. */
export type FactTexts = Readonly<Record<FactFile, string>>;
/** The texts of the whole catalogue. */
export type CatalogueTexts = FactTexts & Readonly<Record<WordFile, string>>;

/** Where the files of a catalogue are. @param folder the `lib/data` of a project. */
export function cataloguePaths(folder: string): string[] {
  return [...Object.values(FACT_FILES), ...Object.values(WORD_FILES)].map((file) =>
    join(folder, file),
  );
}

/** Reads the texts of a catalogue's facts. @throws when a file cannot be read. */
export function readFacts(folder: string): FactTexts {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return {
    roles: read(FACT_FILES.roles),
    actions: read(FACT_FILES.actions),
    tasks: read(FACT_FILES.tasks),
    sets: read(FACT_FILES.sets),
    limits: read(FACT_FILES.limits),
  };
}

/** Reads the texts of a whole catalogue. @throws when a file cannot be read. */
export function readCatalogue(folder: string): CatalogueTexts {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return { ...readFacts(folder), en: read(WORD_FILES.en), de: read(WORD_FILES.de) };
}
