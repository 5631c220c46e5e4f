import { z } from 'zod';
import { type GdapLimits, gdapLimitsSchema } from '../../lib/data/gdap-limit-schema.ts';
import { type RoleActions, roleActionsSchema } from '../../lib/data/role-actions-schema.ts';
import { type RoleCatalogue, roleCatalogueSchema } from '../../lib/data/role-schema.ts';
import { type RoleSetCatalogue, roleSetCatalogueSchema } from '../../lib/data/role-set-schema.ts';
import { type TaskCatalogue, taskCatalogueSchema } from '../../lib/data/task-schema.ts';
import { type CatalogueTexts, FACT_FILES, type FactTexts } from './catalogue-files.ts';

/** What is told of roles and tasks in one language, by the id with underscores. */
const wordsSchema = z.looseObject({
  role: z.record(z.string(), z.looseObject({ meaning: z.string().optional() })),
  task: z.record(z.string(), z.looseObject({ title: z.string().optional() })),
});

export type CatalogueWords = z.infer<typeof wordsSchema>;

/** The facts of a catalogue, each file by itself as it should be. */
export type CatalogueFacts = {
  readonly roles: RoleCatalogue;
  readonly actions: RoleActions;
  readonly tasks: TaskCatalogue;
  readonly sets: RoleSetCatalogue;
  readonly limits: GdapLimits;
};

/**
 * Reads the texts of a catalogue's facts.
 * @throws with a sentence for each fault, which names file and entry.
 */
export function parseFacts(texts: FactTexts): CatalogueFacts {
  const faults: string[] = [];
  const parse = <T>(file: string, text: string, schema: z.ZodType<T>) =>
    parseFile(file, text, schema, faults);
  const facts = {
    roles: parse(FACT_FILES.roles, texts.roles, roleCatalogueSchema),
    actions: parse(FACT_FILES.actions, texts.actions, roleActionsSchema),
    tasks: parse(FACT_FILES.tasks, texts.tasks, taskCatalogueSchema),
    sets: parse(FACT_FILES.sets, texts.sets, roleSetCatalogueSchema),
    limits: parse(FACT_FILES.limits, texts.limits, gdapLimitsSchema),
  };
  if (!isWhole(facts)) throw new Error(faults.join('\n'));
  return facts;
}

/** Reads the words of a catalogue. @throws as `parseFacts` does. */
export function parseWords({ en, de }: CatalogueTexts) {
  const faults: string[] = [];
  const words = {
    en: parseFile('en.json', en, wordsSchema, faults),
    de: parseFile('de.json', de, wordsSchema, faults),
  };
  if (!isWhole(words)) throw new Error(faults.join('\n'));
  return words;
}

function parseFile<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  faults: string[],
): T | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    faults.push(`${file} is not JSON.`);
    return undefined;
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  for (const { path, message } of result.error.issues) {
    const place = [file, ...placeOf(json, path)].join(', ');
    faults.push(`${place}: ${message.replace(/\.?$/, '.')}`);
  }
  return undefined;
}

/** The way to an entry in words: names and ids in place of numbers, where the entries have them. */
function placeOf(json: unknown, path: readonly PropertyKey[]): string[] {
  let at = json;
  return path.map((step) => {
    at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[step] : at;
    const { name, id } = (typeof step === 'number' && at ? at : {}) as Record<string, unknown>;
    const label = [name, id].find((one) => typeof one === 'string');
    return label === undefined ? String(step) : `"${label}"`;
  });
}

function isWhole<T extends object>(
  parts: T,
): parts is { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.values(parts).every((part) => part !== undefined);
}
