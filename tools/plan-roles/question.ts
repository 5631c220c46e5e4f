import { readGuid } from '../../lib/domain/guid.ts';
import type { AskedRole } from '../../lib/domain/plan.ts';
import { failure, type Result, success } from '../../lib/domain/result.ts';
import { findRole, roleById } from '../../lib/roles/find-role.ts';

/** What somebody asks for, and what for: as texts, in the words of whoever asks. */
export type Question = { readonly requested: readonly string[]; readonly tasks: readonly string[] };

const FIELDS = ['requested', 'tasks'];
/** An unknown field is named up to this length, in characters. */
const LONGEST_FIELD = 40;

/**
 * Reads one line of input.
 * @returns the question, or a sentence that says why it is none. What is left out is an empty list; a field
 * that nobody knows is refused, because it may be a misspelt one.
 */
export function readQuestion(line: string): Result<Question> {
  const value = parse(line);
  if (value === undefined) return failure('The line is not JSON.');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failure('The line is not a JSON object with the lists "requested" and "tasks".');
  }
  const strange = Object.keys(value).find((field) => !FIELDS.includes(field));
  if (strange !== undefined) {
    const shown = JSON.stringify(strange.slice(0, LONGEST_FIELD));
    return failure(`The line has a field ${shown}; only "requested" and "tasks" are known.`);
  }
  const { requested = [], tasks = [] } = value as Readonly<Record<string, unknown>>;
  if (!isTexts(requested)) {
    return failure('"requested" is not a list of role template ids or names, each of them a text.');
  }
  if (!isTexts(tasks)) return failure('"tasks" is not a list of task ids, each of them a text.');
  return success({ requested, tasks });
}

/** The role that an id in any case, or a name in any known language, stands for; under its English name. */
export function askedRole(text: string): AskedRole {
  const id = readGuid(text) ?? findRole(text).id;
  return id === undefined ? { name: text } : { id, name: roleById(id).name };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

// By hand: a line may hold a million things that are no text, and one sentence about them is enough.
function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
